package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** The value of a {@code ?}. */
public record ParameterReference(int index) implements Evaluable {
  @Override
  public Datum evaluate(Frame frame) {
    return frame.parameter(index);
  }

  @Override
  public List<Evaluable> operands() {
    return List.of();
  }
}
