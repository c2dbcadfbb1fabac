package io.github.qldbfake.internal.partiql.oracle.values;

import java.util.ArrayList;
import java.util.List;

/**
 * Random expressions over a document {@code t}, mostly of a type that is asked for. The parts of an
 * expression are made in the order in which they stand, so that parameters keep their places.
 */
final class Operands {

  final Draw draw;
  final IonData data;
  private final List<String> parameters = new ArrayList<>();
  private final Families families;
  private int depth;

  Operands(Draw draw, Families families) {
    this.draw = draw;
    this.data = new IonData(draw);
    this.families = families;
  }

  List<String> parameters() {
    return List.copyOf(parameters);
  }

  String any() {
    return switch (draw.below(9)) {
      case 0, 1 -> number();
      case 2, 3 -> text();
      case 4 -> bool();
      case 5 -> timestamp();
      case 6 -> collection();
      case 7 -> struct();
      default -> value(draw.of("a1", "z1", "o1", "o2"), data.any());
    };
  }

  String number() {
    return typed(
        draw.of("n1", "n2", "d1", "d2", "f1"), data.numbers.any(), "arithmetic", "text length");
  }

  String integer() {
    return typed(draw.of("n1", "n2"), data.numbers.integer(), "text length", "text length");
  }

  String text() {
    return typed(
        draw.of("s1", "s2", "s1", "y1"),
        draw.chance(80) ? data.texts.string() : data.texts.symbol(),
        "text",
        "text");
  }

  String bool() {
    return typed(draw.of("b1", "b2"), data.bool(), "comparison", "logic");
  }

  String timestamp() {
    return typed(draw.of("w1", "w2"), data.timestamps.any(), "dates", "dates");
  }

  String collection() {
    return typed(draw.of("l1", "l2", "l2", "lr1", "x1"), data.list(1), "constructors", "queries");
  }

  String struct() {
    return typed(draw.of("r1", "r1", "r2"), data.record(1), "constructors", "paths");
  }

  String none() {
    return draw.of("NULL", "MISSING", "t.zz", "t.z1", "`" + data.none() + "`");
  }

  private String typed(String field, String literal, String family, String other) {
    int kind = draw.below(100);
    if (kind < 4) {
      return none();
    }
    if (kind < 8 && depth < 3) {
      return deeper(this::any);
    }
    if (kind < 45 && depth < 2) {
      return "(" + deeper(() -> families.expression(draw.of(family, family, other), this)) + ")";
    }
    return value(field, literal);
  }

  private String deeper(java.util.function.Supplier<String> make) {
    depth++;
    String made = make.get();
    depth--;
    return made;
  }

  private String value(String field, String literal) {
    int kind = draw.below(100);
    if (kind < 60) {
      return draw.of("t.", "t.", "t.", "@t.") + (draw.chance(85) ? field : '"' + field + '"');
    }
    if (kind < 70) {
      parameters.add(literal);
      return "?";
    }
    return literal(literal);
  }

  /** An Ion value as it stands in a statement. */
  String literal(String ion) {
    boolean sql = ion.matches("-?[0-9]{1,18}|-?[0-9]+\\.[0-9]*|true|false|null|\"[^\"\\\\]*\"");
    return sql && draw.chance(70) ? ion.replace('"', '\'') : '`' + ion + '`';
  }
}
