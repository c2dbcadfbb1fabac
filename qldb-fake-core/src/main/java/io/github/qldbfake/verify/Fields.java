package io.github.qldbfake.verify;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonInt;
import com.amazon.ion.IonList;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.IonValue;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.journal.Hash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The fields of a struct that are of the kind they should be. */
record Fields(Map<String, IonValue> values) {

  boolean has(String name) {
    return values.containsKey(name);
  }

  Optional<IonValue> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Optional<String> text(String name) {
    return value(name).map(value -> ((IonString) value).stringValue());
  }

  OptionalLong number(String name) {
    IonValue value = values.get(name);
    return value == null ? OptionalLong.empty() : OptionalLong.of(((IonInt) value).longValue());
  }

  Optional<Timestamp> time(String name) {
    return value(name).map(value -> ((IonTimestamp) value).timestampValue());
  }

  Optional<Hash> hash(String name) {
    return value(name).map(value -> Hash.of(((IonBlob) value).getBytes()));
  }

  Optional<Hash> base64Hash(String name) {
    return text(name).flatMap(Base64Hash::read);
  }

  Optional<IonStruct> struct(String name) {
    return value(name).map(IonStruct.class::cast);
  }

  /** The elements of a list; none if there is no list. */
  List<IonValue> list(String name) {
    IonValue value = values.get(name);
    return value == null ? List.of() : (IonList) value;
  }
}
