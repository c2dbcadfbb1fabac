package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** {@code value BETWEEN low AND high}, both ends included. */
public record Between(Evaluable value, Evaluable low, Evaluable high) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum tested = value.evaluate(frame);
    Datum above = Comparison.compare(tested, low.evaluate(frame), order -> order >= 0);
    if (Truth.of(above) == Truth.FALSE) {
      return above;
    }
    Datum below = Comparison.compare(tested, high.evaluate(frame), order -> order <= 0);
    if (Truth.of(below) == Truth.FALSE) {
      return below;
    }
    if (above.isMissing() || below.isMissing()) {
      return Datum.missing();
    }
    return above.isUnknown() ? above : below;
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(value, low, high);
  }
}
