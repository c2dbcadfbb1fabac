package io.github.qldbfake.internal.journal;

/** A SHA-256 hash: 32 bytes, or none at all ({@link #EMPTY}), which is the identity of {@link QldbHash#dot}. */
public final class Hash {

  /** The hash of nothing, zero bytes long: what stands before the first block. */
  public static final Hash EMPTY = new Hash(new byte[0]);

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A hash of a copy of {@code bytes}.
   *
   * @throws IllegalArgumentException unless there are 32 or none
   */
  public static Hash of(byte[] bytes) {
    throw new UnsupportedOperationException();
  }

  /** A copy of the bytes. */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** The bytes in standard base64 with padding. */
  @Override
  public String toString() {
    throw new UnsupportedOperationException();
  }
}
