package io.github.qldbfake.internal.partiql.eval;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * {@code value IN collection}: whether an element equals the value, where NULL and MISSING equal
 * each other; false if the right side is no collection.
 *
 * @param fixed whether the collection is the same for every row, so that it is sorted only once
 */
public record Membership(Evaluable value, Evaluable collection, boolean fixed)
    implements Evaluable {

  /** Membership in what {@code collection} gives. */
  public static Membership of(Evaluable value, Evaluable collection) {
    return new Membership(value, collection, SlotReference.slotsIn(collection).isEmpty());
  }

  @Override
  public Datum evaluate(Frame frame) {
    Datum sought = value.evaluate(frame);
    return Datum.of(
        fixed
            ? frame.fixed(this, () -> sorted(frame)).contains(sought)
            : collection.evaluate(frame).members().stream()
                .anyMatch(element -> Equality.equal(sought, element)));
  }

  private NavigableSet<Datum> sorted(Frame frame) {
    NavigableSet<Datum> members = new TreeSet<>(NaturalOrder.ORDER);
    members.addAll(collection.evaluate(frame).members());
    return members;
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(value, collection);
  }
}
