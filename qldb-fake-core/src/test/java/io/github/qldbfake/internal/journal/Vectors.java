package io.github.qldbfake.internal.journal;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonList;
import com.amazon.ion.IonSequence;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Data that the real service produced, from the test resources; JSON is read as the Ion it is. */
public final class Vectors {

  private Vectors() {}

  /** The struct in the file {@code name}. */
  public static IonStruct struct(String name) {
    return (IonStruct) IonValues.system().singleValue(text(name));
  }

  /** The Ion that travels in the member {@code name} of a JSON answer. */
  public static IonValue ionText(IonStruct json, String name) {
    IonStruct holder = (IonStruct) json.get(name);
    return IonValues.system().singleValue(((IonString) holder.get("IonText")).stringValue());
  }

  static String rawIonText(IonStruct json, String name) {
    return ((IonString) ((IonStruct) json.get(name)).get("IonText")).stringValue();
  }

  /** The struct in the field {@code name}. */
  public static IonStruct struct(IonStruct parent, String name) {
    return (IonStruct) parent.get(name);
  }

  static Hash hash(IonStruct parent, String name) {
    return Hash.of(((IonBlob) parent.get(name)).getBytes());
  }

  static Hash base64(IonValue string) {
    return Hash.of(Base64.getDecoder().decode(((IonString) string).stringValue()));
  }

  static List<Hash> hashes(IonValue list) {
    List<Hash> hashes = new ArrayList<>();
    for (IonValue blob : (IonSequence) list) {
      hashes.add(Hash.of(((IonBlob) blob).getBytes()));
    }
    return hashes;
  }

  static List<IonStruct> structs(IonValue list) {
    List<IonStruct> structs = new ArrayList<>();
    for (IonValue struct : (IonList) list) {
      structs.add((IonStruct) struct);
    }
    return structs;
  }

  static Hash fold(Hash leaf, List<Hash> proof) {
    Hash folded = leaf;
    for (Hash sibling : proof) {
      folded = QldbHash.dot(folded, sibling);
    }
    return folded;
  }

  /** The content of the file {@code name}. */
  public static String text(String name) {
    try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no vector " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
