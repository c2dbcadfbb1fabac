package com.example.registration;

import com.amazon.ion.IonReader;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonReaderBuilder;
import com.amazon.ionhash.IonHashReader;
import com.amazon.ionhash.IonHashReaderBuilder;
import com.amazon.ionhash.MessageDigestIonHasherProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two hash functions QLDB's verification is made of. */
final class QldbHashes {

  private static final String SHA_256 = "SHA-256";

  private QldbHashes() {}

  /** The Ion hash of a value. */
  static byte[] ionHash(IonValue value) {
    try (IonReader reader = IonReaderBuilder.standard().build(value);
        IonHashReader hashing =
            IonHashReaderBuilder.standard()
                .withHasherProvider(new MessageDigestIonHasherProvider(SHA_256))
                .withReader(reader)
                .build()) {
      while (hashing.next() != null) {
        // The hash is complete once the value has been passed.
      }
      return hashing.digest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash of two hashes, the same whichever comes first. An empty one adds nothing. */
  static byte[] dot(byte[] one, byte[] other) {
    if (one.length == 0) {
      return other;
    }
    if (other.length == 0) {
      return one;
    }
    boolean inOrder = compare(one, other) <= 0;
    MessageDigest sha256 = sha256();
    sha256.update(inOrder ? one : other);
    sha256.update(inOrder ? other : one);
    return sha256.digest();
  }

  /** QLDB orders hashes by signed bytes, from the last to the first. */
  private static int compare(byte[] one, byte[] other) {
    for (int i = one.length - 1; i >= 0; i--) {
      int order = Byte.compare(one[i], other[i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance(SHA_256);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
