package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonSequence;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.util.Optional;

/** {@code SET path = value}; a field that is absent is added. */
record SetEdit(Location base, Location path, IonValue value) implements Edit {

  @Override
  public void apply(Place place) {
    if (path.isHere()) {
      place.replace(value);
      return;
    }
    Optional<IonValue> container = path.withoutLast().from(place.value());
    if (path.last() instanceof Location.Field field
        && container.orElse(null) instanceof IonStruct struct
        && !struct.isNullValue()) {
      Place.put(struct, field.name(), value);
    } else if (path.last() instanceof Location.Element element
        && container.orElse(null) instanceof IonSequence list
        && element.from(list).isPresent()) {
      list.set(element.position(), value);
    } else {
      throw new StatementException("The target of SET does not exist in a document");
    }
  }
}
