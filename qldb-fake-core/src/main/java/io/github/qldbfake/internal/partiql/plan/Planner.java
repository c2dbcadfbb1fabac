package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Conjunction;
import io.github.qldbfake.internal.partiql.eval.Equality;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Membership;
import io.github.qldbfake.internal.partiql.eval.SlotReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Chooses how each source is read: by document id if an equality or IN among the conditions joined
 * by AND gives one, else by an index, else by a scan. Sources keep their order.
 */
final class Planner {

  private final List<Evaluable> conditions = new ArrayList<>();

  /** A planner over conditions that all have to hold. */
  Planner(List<Evaluable> conditions) {
    conditions.forEach(this::split);
  }

  private void split(Evaluable condition) {
    if (condition instanceof Conjunction conjunction) {
      conjunction.operands().forEach(this::split);
    } else {
      conditions.add(condition);
    }
  }

  List<AccessPath> plan(List<Source> sources) {
    List<AccessPath> paths = new ArrayList<>();
    for (int at = 0; at < sources.size(); at++) {
      paths.add(choose(sources.get(at), slots(sources.subList(at, sources.size()))));
    }
    return paths;
  }

  private AccessPath choose(Source source, BitSet unbound) {
    Optional<AccessPath> indexed = Optional.empty();
    for (Evaluable condition : conditions) {
      for (Lookup lookup : lookups(condition)) {
        if (SlotReference.slotsIn(lookup.keys().expression()).intersects(unbound)) {
          continue;
        }
        Optional<AccessPath> path = source.lookup(lookup.operand(), lookup.keys());
        if (path.isPresent() && source.isDocumentId(lookup.operand())) {
          return path.get();
        }
        indexed = indexed.or(() -> path);
      }
    }
    return indexed.orElseGet(source::scan);
  }

  private static List<Lookup> lookups(Evaluable condition) {
    if (condition instanceof Equality equality && !equality.negated()) {
      return List.of(
          new Lookup(equality.left(), new Keys(equality.right(), false)),
          new Lookup(equality.right(), new Keys(equality.left(), false)));
    }
    return condition instanceof Membership in
        ? List.of(new Lookup(in.value(), new Keys(in.collection(), true)))
        : List.of();
  }

  private static BitSet slots(List<Source> sources) {
    BitSet slots = new BitSet();
    for (Source source : sources) {
      slots.set(source.slots().value());
      slots.set(source.slots().at());
      slots.set(source.slots().by());
    }
    return slots;
  }

  private record Lookup(Evaluable operand, Keys keys) {}
}
