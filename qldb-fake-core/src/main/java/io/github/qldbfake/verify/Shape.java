package io.github.qldbfake.verify;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of a kind of struct. A field that is not known is a finding: under another name it
 * would hide from the rules.
 */
final class Shape {

  private record Field(Kind kind, boolean mandatory) {}

  private final String name;
  private final Map<String, Field> fields;

  private Shape(String name, Map<String, Field> fields) {
    this.name = name;
    this.fields = fields;
  }

  /** A shape without fields. */
  static Shape of(String name) {
    return new Shape(name, Map.of());
  }

  Shape with(String field, Kind kind) {
    return plus(field, new Field(kind, true));
  }

  Shape withOptional(String field, Kind kind) {
    return plus(field, new Field(kind, false));
  }

  private Shape plus(String field, Field added) {
    Map<String, Field> more = new LinkedHashMap<>(fields);
    more.put(field, added);
    return new Shape(name, more);
  }

  /** The fields of {@code value} that are as they should be; all others are reported. */
  Fields read(IonValue value, Report report) {
    Map<String, IonValue> good = new LinkedHashMap<>();
    if (!Kind.STRUCT.fits(value)) {
      report.add(Rule.SHAPE, "a struct for the " + name, Shown.type(value));
      return new Fields(good);
    }
    Map<String, IonValue> seen = new LinkedHashMap<>();
    for (IonValue child : (IonStruct) value) {
      String label = child.getFieldName();
      if (seen.put(label, child) != null) {
        report.add(Rule.SHAPE, "field " + label + " of the " + name + " once", "it twice");
      } else if (!fields.containsKey(label)) {
        report.add(Rule.SHAPE, "only known fields in the " + name, "field " + Shown.text(label));
      } else if (!fields.get(label).kind().fits(child)) {
        report.add(
            Rule.SHAPE,
            fields.get(label).kind() + " as field " + label + " of the " + name,
            Shown.type(child));
      } else {
        good.put(label, child);
      }
    }
    fields.forEach(
        (label, field) -> {
          if (field.mandatory() && !seen.containsKey(label)) {
            report.add(Rule.SHAPE, "field " + label + " of the " + name, "nothing");
          }
        });
    return new Fields(good);
  }
}
