package io.github.qldbfake.internal.partiql.eval;

import java.util.List;
import java.util.function.Supplier;

/** An aggregate outside a list of columns: over the members of its argument. */
public record CollectionAggregate(Supplier<Accumulator> kind, Evaluable argument)
    implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Accumulator accumulator = kind.get();
    for (Datum member : argument.evaluate(frame).members()) {
      if (!member.isUnknown()) {
        accumulator.add(member);
      }
    }
    return accumulator.result();
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(argument);
  }
}
