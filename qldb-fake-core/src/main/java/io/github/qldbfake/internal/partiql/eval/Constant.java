package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** A value known before any row. */
public record Constant(Datum value) implements Evaluable {
  @Override
  public Datum evaluate(Frame frame) {
    return value;
  }

  @Override
  public List<Evaluable> operands() {
    return List.of();
  }
}
