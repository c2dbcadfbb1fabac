package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Datum;
import java.util.ArrayList;
import java.util.List;

/** The columns of a row so far; those that are MISSING count, but have no field in the end. */
final class Columns {

  private final List<Datum.Field> fields;
  private int count;

  Columns(int expected) {
    this.fields = new ArrayList<>(expected);
  }

  void add(String name, Datum value) {
    count++;
    if (!value.isMissing()) {
      fields.add(new Datum.Field(name, value));
    }
  }

  /** The fields of a struct, each as a column; any other value is one, named by its place. */
  void spread(Datum value) {
    if (value.isMissing()) {
      return;
    }
    value
        .fields()
        .ifPresentOrElse(
            struct -> struct.forEach(field -> add(field.name(), field.value())),
            () -> add("_" + (count + 1), value));
  }

  Datum struct() {
    return new Datum.Struct(fields);
  }
}
