package io.github.qldbfake.internal.control;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonList;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Folds a proof as the developer guide tells clients to, with no code of the product. */
public final class ProofFold {

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  private ProofFold() {}

  /** The digest that {@code proofText} leads to from {@code leaf}. */
  public static byte[] digest(byte[] leaf, String proofText) {
    byte[] hash = leaf;
    for (IonValue step : (IonList) ION.singleValue(proofText)) {
      hash = dot(hash, ((IonBlob) step).getBytes());
    }
    return hash;
  }

  private static byte[] dot(byte[] left, byte[] right) {
    boolean leftFirst = compareFromTheLastByte(left, right) < 0;
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(leftFirst ? left : right);
      return sha256.digest(leftFirst ? right : left);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static int compareFromTheLastByte(byte[] left, byte[] right) {
    for (int index = left.length - 1; index >= 0; index--) {
      if (left[index] != right[index]) {
        return Byte.compare(left[index], right[index]);
      }
    }
    return 0;
  }
}
