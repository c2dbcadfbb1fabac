package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code {name: value, …}}; a field without a value is left out. */
public record StructConstructor(List<Evaluable> names, List<Evaluable> values)
    implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    IonStruct struct = IonValues.system().newEmptyStruct();
    for (int at = 0; at < names.size(); at++) {
      String name = name(names.get(at).evaluate(frame));
      values.get(at).evaluate(frame).copy().ifPresent(value -> struct.add(name, value));
    }
    return Datum.of(struct);
  }

  private static String name(Datum datum) {
    Optional<IonValue> value = datum.ion();
    if (value.isPresent() && value.get() instanceof IonText text && !text.isNullValue()) {
      return text.stringValue();
    }
    throw new StatementException("The name of a struct field must be a string");
  }

  @Override
  public List<Evaluable> operands() {
    List<Evaluable> all = new ArrayList<>(names);
    all.addAll(values);
    return all;
  }
}
