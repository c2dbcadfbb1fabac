package io.github.qldbfake.internal.session.serializability;

import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import java.util.Optional;

/** A row of text fields. */
record Row(IonStruct fields) {

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  static Row parse(String ion) {
    return new Row((IonStruct) ION.singleValue(ion));
  }

  String text(String field) {
    return find(field).orElseThrow();
  }

  Optional<String> find(String field) {
    IonValue value = fields.get(field);
    return value instanceof IonString text ? Optional.of(text.stringValue()) : Optional.empty();
  }
}
