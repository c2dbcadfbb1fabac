package io.github.qldbfake.internal.partiql.eval;

import java.util.BitSet;
import java.util.List;

/** What is bound to a slot in the current row. */
public record SlotReference(int slot) implements Evaluable {

  /** The slots that {@code expression} refers to. */
  public static BitSet slotsIn(Evaluable expression) {
    BitSet slots = new BitSet();
    collect(expression, slots);
    return slots;
  }

  private static void collect(Evaluable expression, BitSet slots) {
    if (expression instanceof SlotReference reference) {
      slots.set(reference.slot());
    }
    expression.operands().forEach(operand -> collect(operand, slots));
  }

  @Override
  public Datum evaluate(Frame frame) {
    return frame.get(slot);
  }

  @Override
  public List<Evaluable> operands() {
    return List.of();
  }
}
