package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonSequence;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.util.Optional;

/** {@code INSERT INTO path VALUE value [AT key]}: into a list or a struct. */
record InsertEdit(Location base, Location path, IonValue value, Optional<Location.Step> at)
    implements Edit {

  @Override
  public void apply(Place place) {
    Optional<IonValue> target =
        path.from(place.value()).filter(container -> !container.isNullValue());
    if (target.orElse(null) instanceof IonSequence list) {
      insert(list);
    } else if (target.orElse(null) instanceof IonStruct struct) {
      insert(struct);
    } else {
      throw new StatementException("The target of INSERT INTO is no list or struct of a document");
    }
  }

  private void insert(IonSequence list) {
    if (at.isEmpty()) {
      list.add(value);
    } else if (at.get() instanceof Location.Element element
        && element.position() >= 0
        && element.position() <= list.size()) {
      list.add(element.position(), value);
    } else {
      throw new StatementException("AT of INSERT INTO is no position in the list");
    }
  }

  private void insert(IonStruct struct) {
    if (at.orElse(null) instanceof Location.Field field) {
      Place.put(struct, field.name(), value);
    } else {
      throw new StatementException("INSERT INTO a struct needs AT with the name of a field");
    }
  }
}
