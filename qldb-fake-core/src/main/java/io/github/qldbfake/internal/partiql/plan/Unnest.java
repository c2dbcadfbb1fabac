package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.DataType;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/**
 * The elements of a collection; anything else is its own only element, NULL and MISSING too.
 * Elements of a list have a position.
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
    private List<Datum> elements = List.of();
    private boolean ordered;
    private int next;

    Elements(Frame frame) {
      this.frame = frame;
    }

    @Override
    public void rewind() {
      Datum value = collection.evaluate(frame);
      next = 0;
      ordered = DataType.LIST.includes(value);
      elements = value.range();
    }

    @Override
    public boolean advance() {
      if (next == elements.size()) {
        return false;
      }
      frame.bind(slots.at(), ordered ? Datum.of(next) : Datum.missing());
      frame.bind(slots.by(), Datum.missing());
      frame.bind(slots.value(), elements.get(next++));
      return true;
    }
  }
}
