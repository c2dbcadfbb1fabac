package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/**
 * {@code value IN collection}: whether an element equals the value, where NULL and MISSING equal
 * each other; false if the right side is no collection.
 */
public record Membership(Evaluable value, Evaluable collection) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum sought = value.evaluate(frame);
    for (Datum element : collection.evaluate(frame).members()) {
      if (Equality.equal(sought, element)) {
        return Datum.of(true);
      }
    }
    return Datum.of(false);
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(value, collection);
  }
}
