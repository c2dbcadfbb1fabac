package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonValue;
import java.util.List;
import java.util.Optional;

/** {@code value IN collection}; false if the right side is no collection. */
public record Membership(Evaluable value, Evaluable collection) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum sought = value.evaluate(frame);
    Datum right = collection.evaluate(frame);
    if (sought.isMissing() || right.isMissing()) {
      return Datum.missing();
    }
    if (sought.isUnknown() || right.isUnknown()) {
      return Datum.ofNull();
    }
    Optional<List<IonValue>> elements = right.elements();
    return elements.isEmpty() ? Datum.of(false) : search(sought, elements.get()).datum();
  }

  private static Truth search(Datum sought, List<IonValue> elements) {
    Truth result = Truth.FALSE;
    for (IonValue element : elements) {
      Datum candidate = Datum.of(element);
      if (candidate.isUnknown()) {
        result = Truth.UNKNOWN;
      } else if (Equality.equal(sought, candidate)) {
        return Truth.TRUE;
      }
    }
    return result;
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(value, collection);
  }
}
