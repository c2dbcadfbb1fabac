package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** A function applied to expressions. */
public record FunctionCall(Function function, List<Evaluable> operands) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    return function.call(frame, operands.stream().map(operand -> operand.evaluate(frame)).toList());
  }
}
