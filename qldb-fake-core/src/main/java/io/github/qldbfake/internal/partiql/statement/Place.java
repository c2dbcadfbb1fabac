package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonContainer;
import com.amazon.ion.IonSequence;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document while the document is changed: found before the first change, so that the
 * removal of one element of a list does not shift the others. Once removed it is empty.
 */
final class Place {

  private @Nullable IonValue value;

  Place(IonValue value) {
    this.value = value;
  }

  boolean isRemoved() {
    return value == null;
  }

  IonValue value() {
    if (value == null) {
      throw new StatementException("A statement changes what it has removed");
    }
    return value;
  }

  void replace(IonValue replacement) {
    IonContainer container = value().getContainer();
    if (container instanceof IonStruct struct) {
      put(struct, value().getFieldName(), replacement);
    } else if (container != null) {
      ((IonSequence) container).set(index(), replacement);
    }
    value = replacement;
  }

  private int index() {
    return ((IonSequence) value().getContainer()).indexOf(value());
  }

  void remove() {
    if (value().getContainer() != null) {
      value().removeFromContainer();
    }
    value = null;
  }

  /** Sets a field where it stands, or adds it at the end. */
  static void put(IonStruct struct, String name, IonValue replacement) {
    if (!struct.containsKey(name)) {
      struct.add(name, replacement);
      return;
    }
    List<IonValue> fields = new ArrayList<>();
    struct.forEach(fields::add);
    List<String> names = fields.stream().map(IonValue::getFieldName).toList();
    struct.clear();
    boolean replaced = false;
    for (int at = 0; at < fields.size(); at++) {
      if (!names.get(at).equals(name)) {
        struct.add(names.get(at), fields.get(at));
      } else if (!replaced) {
        struct.add(name, replacement);
        replaced = true;
      }
    }
  }
}
