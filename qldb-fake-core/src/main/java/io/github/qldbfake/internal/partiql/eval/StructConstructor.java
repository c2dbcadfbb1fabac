package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonText;
import java.util.ArrayList;
import java.util.List;

/** {@code {name: value, …}}; a field that is MISSING or whose name is no text is left out. */
public record StructConstructor(List<Evaluable> names, List<Evaluable> values)
    implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    List<Datum.Field> fields = new ArrayList<>(names.size());
    for (int at = 0; at < names.size(); at++) {
      Datum value = values.get(at).evaluate(frame);
      if (names.get(at).evaluate(frame) instanceof Datum.Ion name
          && name.ionValue() instanceof IonText text
          && !text.isNullValue()
          && !value.isMissing()) {
        fields.add(new Datum.Field(text.stringValue(), value));
      }
    }
    return new Datum.Struct(fields);
  }

  @Override
  public List<Evaluable> operands() {
    List<Evaluable> all = new ArrayList<>(names);
    all.addAll(values);
    return all;
  }
}
