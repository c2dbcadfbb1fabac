package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import java.util.List;

/** {@code base.name}: the first field of that name in a struct, MISSING if there is none. */
public record FieldAccess(Evaluable base, String name) implements Evaluable {

  /** The field of that name; MISSING unless {@code datum} is a struct that has it. */
  static Datum field(Datum datum, String name) {
    if (datum instanceof Datum.Ion value
        && value.ionValue() instanceof IonStruct struct
        && !struct.isNullValue()) {
      for (IonValue field : struct) {
        if (name.equals(field.getFieldName())) {
          return Datum.of(field);
        }
      }
    }
    if (datum instanceof Datum.Struct made) {
      for (Datum.Field field : made.values()) {
        if (name.equals(field.name())) {
          return field.value();
        }
      }
    }
    return Datum.missing();
  }

  @Override
  public Datum evaluate(Frame frame) {
    return field(base.evaluate(frame), name);
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(base);
  }
}
