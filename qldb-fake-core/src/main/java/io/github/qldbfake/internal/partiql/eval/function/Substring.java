package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.DataType;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.util.List;

/** {@code SUBSTRING(text, start [, length])}: positions are code points from 1. */
final class Substring extends StrictFunction {

  Substring() {
    super("substring", 2, 3);
  }

  @Override
  Datum call(List<Datum> arguments) {
    String text = string(arguments.get(0));
    int size = text.codePointCount(0, text.length());
    long start = integer(arguments.get(1));
    long end = arguments.size() < 3 ? size + 1L : start + length(arguments.get(2));
    int from = (int) Math.min(Math.max(start, 1) - 1, size);
    int to = (int) Math.max(Math.min(end - 1, size), from);
    return Datum.of(
        text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
  }

  private String string(Datum argument) {
    if (DataType.STRING.includes(argument)) {
      return text(argument);
    }
    throw wrong("a string");
  }

  private int length(Datum argument) {
    int length = integer(argument);
    if (length < 0) {
      throw new StatementException("The length of SUBSTRING is negative");
    }
    return length;
  }
}
