package io.github.qldbfake.internal.partiql.plan;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/**
 * The elements of a collection; anything else is its own only element, but NULL and MISSING have
 * none. Elements of a list have a position.
 */
record Unnest(Evaluable collection, SourceSlots slots) implements AccessPath {

  @Override
  public List<Evaluable> inputs() {
    return List.of(collection);
  }

  @Override
  public Rows open(Frame frame) {
    return new Elements(frame);
  }

  private final class Elements implements Rows {

    private final Frame frame;
    private List<IonValue> elements = List.of();
    private boolean ordered;
    private int next;

    Elements(Frame frame) {
      this.frame = frame;
    }

    @Override
    public void rewind() {
      Datum value = collection.evaluate(frame);
      next = 0;
      ordered = value instanceof Datum.Ion && value.elements().isPresent();
      elements =
          value.isUnknown()
              ? List.of()
              : value.elements().orElseGet(() -> List.of(value.ion().orElseThrow()));
    }

    @Override
    public boolean advance() {
      if (next == elements.size()) {
        return false;
      }
      frame.bind(slots.at(), ordered ? Datum.of(next) : Datum.missing());
      frame.bind(slots.by(), Datum.missing());
      frame.bind(slots.value(), Datum.of(elements.get(next++)));
      return true;
    }
  }
}
