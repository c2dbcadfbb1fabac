package io.github.qldbfake.internal.partiql.eval.function;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.partiql.eval.Datum;
import java.util.List;
import java.util.Optional;

/** {@code SIZE(collection)}: the number of elements of a collection or fields of a struct. */
final class Size extends StrictFunction {

  Size() {
    super("size", 1, 1);
  }

  @Override
  Datum call(List<Datum> arguments) {
    Datum argument = arguments.get(0);
    Optional<List<IonValue>> elements = argument.elements();
    if (elements.isPresent()) {
      return Datum.of(elements.get().size());
    }
    if (argument.ion().orElseThrow() instanceof IonStruct struct) {
      return Datum.of(struct.size());
    }
    throw wrong("a collection");
  }
}
