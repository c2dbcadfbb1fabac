package io.github.qldbfake.internal.ion;

import com.amazon.ion.IonReader;
import com.amazon.ion.IonValue;

/** One Ion value, kept as an immutable stream of Ion binary. */
public final class IonBytes {

  private final byte[] bytes;

  private IonBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The binary form of {@code value}; later changes to {@code value} do not show. */
  public static IonBytes of(IonValue value) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads a stream that came from outside, binary or text.
   *
   * @throws InvalidIonException if it is not exactly one well-formed value, refers to unknown
   *     symbols, or is nested deeper than {@link IonLimits#MAX_DEPTH}
   */
  public static IonBytes parse(byte[] stream) {
    throw new UnsupportedOperationException();
  }

  /** As {@link #parse(byte[])}, for Ion text. */
  public static IonBytes parse(String text) {
    throw new UnsupportedOperationException();
  }

  /** A fresh tree of the value, owned by the caller. */
  public IonValue load() {
    throw new UnsupportedOperationException();
  }

  /** A reader standing before the value. */
  public IonReader reader() {
    throw new UnsupportedOperationException();
  }

  /** The number of bytes of Ion binary. */
  public int size() {
    return bytes.length;
  }

  /** A copy of the Ion binary, a complete stream with version marker and symbol table. */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** The value as compact Ion text. */
  public String toText() {
    throw new UnsupportedOperationException();
  }
}
