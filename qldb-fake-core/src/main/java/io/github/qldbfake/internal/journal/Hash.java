package io.github.qldbfake.internal.journal;

import java.util.Arrays;
import java.util.Base64;

/**
 * A SHA-256 hash: 32 bytes, or none at all ({@link #EMPTY}), which is the identity of {@link
 * QldbHash#dot}.
 */
public final class Hash {

  /** The number of bytes of every hash but {@link #EMPTY}. */
  public static final int LENGTH = 32;

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
    if (bytes.length == 0) {
      return EMPTY;
    }
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /** Whether this is {@link #EMPTY}. */
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** A copy of the bytes. */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** Another hash that differs in one bit. */
  public Hash withOneBitFlipped() {
    byte[] other = bytes.clone();
    other[0] ^= 1;
    return new Hash(other);
  }

  /** The order of the dot operator: signed bytes, the last one first. */
  static int compareFromTheEnd(Hash left, Hash right) {
    for (int at = LENGTH - 1; at >= 0; at--) {
      int order = Byte.compare(left.bytes[at], right.bytes[at]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The bytes in standard base64 with padding. */
  @Override
  public String toString() {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
