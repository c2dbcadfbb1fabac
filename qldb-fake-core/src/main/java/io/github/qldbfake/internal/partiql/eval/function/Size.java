package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.DataType;
import io.github.qldbfake.internal.partiql.eval.Datum;
import java.util.List;

/** {@code SIZE(collection)}: the number of elements of a list or bag or of fields of a struct. */
final class Size extends StrictFunction {

  Size() {
    super("size", 1, 1);
  }

  @Override
  Datum call(List<Datum> arguments) {
    Datum argument = arguments.get(0);
    return switch (DataType.of(argument)) {
      case LIST, BAG, STRUCT -> Datum.of(argument.members().size());
      default -> throw wrong("a list, a bag or a struct");
    };
  }
}
