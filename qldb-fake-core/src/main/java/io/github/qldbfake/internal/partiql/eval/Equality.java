package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ledger.IndexKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code left = right}, {@code left <> right}; the same equality that indexes use. */
public record Equality(Evaluable left, Evaluable right, boolean negated) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum first = left.evaluate(frame);
    Datum second = right.evaluate(frame);
    if (first.isMissing() || second.isMissing()) {
      return Datum.missing();
    }
    if (first.isUnknown() || second.isUnknown()) {
      return Datum.ofNull();
    }
    return Datum.of(equal(first, second) != negated);
  }

  /** Whether two known values are equal. */
  public static boolean equal(Datum first, Datum second) {
    if (first instanceof Datum.Bag left && second instanceof Datum.Bag right) {
      return counts(left).equals(counts(right));
    }
    return first.getClass() == second.getClass() && key(first).equals(key(second));
  }

  private static Optional<IndexKey> key(Datum datum) {
    return datum.ion().flatMap(IndexKey::of);
  }

  private static Map<Optional<IndexKey>, Integer> counts(Datum.Bag bag) {
    Map<Optional<IndexKey>, Integer> counts = new HashMap<>();
    for (IonValue value : bag.values()) {
      counts.merge(IndexKey.of(value), 1, Integer::sum);
    }
    return counts;
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(left, right);
  }
}
