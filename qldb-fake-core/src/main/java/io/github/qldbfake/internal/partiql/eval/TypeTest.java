package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** {@code value IS type}: always true or false. */
public record TypeTest(Evaluable value, DataType type) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    return Datum.of(type.includes(value.evaluate(frame)));
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(value);
  }
}
