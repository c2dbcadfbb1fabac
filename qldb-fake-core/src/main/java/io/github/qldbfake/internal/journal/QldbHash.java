package io.github.qldbfake.internal.journal;

import com.amazon.ion.IonReader;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonReaderBuilder;
import com.amazon.ionhash.IonHashReader;
import com.amazon.ionhash.IonHashReaderBuilder;
import com.amazon.ionhash.MessageDigestIonHasherProvider;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** The hash rules of the service: Ion Hash with SHA-256, dot and the Merkle fold. */
public final class QldbHash {

  private static final String ALGORITHM = "SHA-256";

  private QldbHash() {}

  /** The Ion hash of {@code value}. */
  public static Hash ofIon(IonValue value) {
    return of(IonReaderBuilder.standard().build(value));
  }

  /** The Ion hash of {@code value}. */
  public static Hash ofIon(IonBytes value) {
    return of(value.reader());
  }

  /** The Ion hash of the Ion string {@code text}. */
  public static Hash ofString(String text) {
    return ofIon(IonValues.system().newString(text));
  }

  /**
   * The hash of two hashes in their order as signed bytes from the last to the first; where one is
   * empty, the other.
   */
  public static Hash dot(Hash left, Hash right) {
    if (left.isEmpty()) {
      return right;
    }
    if (right.isEmpty()) {
      return left;
    }
    boolean inOrder = Hash.compareFromTheEnd(left, right) < 0;
    MessageDigest digest = sha256();
    digest.update((inOrder ? left : right).toByteArray());
    return Hash.of(digest.digest((inOrder ? right : left).toByteArray()));
  }

  /** Neighbours dotted, an odd last one carried up, until one is left; empty for an empty list. */
  public static Hash merkle(List<Hash> leaves) {
    List<Hash> level = leaves;
    while (level.size() > 1) {
      List<Hash> above = new ArrayList<>((level.size() + 1) / 2);
      for (int left = 0; left < level.size(); left += 2) {
        above.add(
            left + 1 < level.size() ? dot(level.get(left), level.get(left + 1)) : level.get(left));
      }
      level = above;
    }
    return level.isEmpty() ? Hash.EMPTY : level.get(0);
  }

  private static Hash of(IonReader values) {
    try (IonHashReader reader =
        IonHashReaderBuilder.standard()
            .withHasherProvider(new MessageDigestIonHasherProvider(ALGORITHM))
            .withReader(values)
            .build()) {
      reader.next();
      reader.next();
      return Hash.of(reader.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance(ALGORITHM);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
