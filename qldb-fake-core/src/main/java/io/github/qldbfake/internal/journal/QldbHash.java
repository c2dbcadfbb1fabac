package io.github.qldbfake.internal.journal;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonBytes;
import java.util.List;

/** The hash rules of the service: Ion Hash with SHA-256, dot and the Merkle fold. */
public final class QldbHash {

  private QldbHash() {}

  /** The Ion hash of {@code value}. */
  public static Hash ofIon(IonValue value) {
    throw new UnsupportedOperationException();
  }

  /** The Ion hash of {@code value}. */
  public static Hash ofIon(IonBytes value) {
    throw new UnsupportedOperationException();
  }

  /** The Ion hash of the Ion string {@code text}. */
  public static Hash ofString(String text) {
    throw new UnsupportedOperationException();
  }

  /**
   * The hash of two hashes in their order as signed bytes from the last to the first; where one is
   * empty, the other.
   */
  public static Hash dot(Hash left, Hash right) {
    throw new UnsupportedOperationException();
  }

  /** Neighbours dotted, an odd last one carried up, until one is left; empty for an empty list. */
  public static Hash merkle(List<Hash> leaves) {
    throw new UnsupportedOperationException();
  }
}
