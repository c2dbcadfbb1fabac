package io.github.qldbfake.internal.partiql.oracle.values;

/** Ion values of every type as Ion text. */
final class IonData {

  private static final int MAX_DEPTH = 3;

  private final Draw draw;
  final NumberData numbers;
  final TextData texts;
  final TimestampData timestamps;

  IonData(Draw draw) {
    this.draw = draw;
    this.numbers = new NumberData(draw);
    this.texts = new TextData(draw);
    this.timestamps = new TimestampData(draw);
  }

  String any() {
    return any(1);
  }

  String scalar() {
    return draw.from(
        numbers::any,
        numbers::any,
        texts::string,
        texts::string,
        texts::symbol,
        texts::lob,
        this::bool,
        timestamps::any,
        this::none);
  }

  String bool() {
    return draw.of("true", "false");
  }

  /** A null of any type. */
  String none() {
    return draw.of(
        "null",
        "null.null",
        "null.bool",
        "null.int",
        "null.decimal",
        "null.float",
        "null.timestamp",
        "null.string",
        "null.symbol",
        "null.blob",
        "null.clob",
        "null.list",
        "null.sexp",
        "null.struct");
  }

  String annotated() {
    return draw.of("kg::", "'two words'::", "a::b::") + any(2);
  }

  String list(int depth) {
    return "[" + draw.several(0, 4, ",", () -> any(depth + 1)) + "]";
  }

  String numberList() {
    return "[" + draw.several(0, 5, ",", numbers::any) + "]";
  }

  String sexp(int depth) {
    return "(" + draw.several(0, 3, " ", () -> any(depth + 1)) + ")";
  }

  /** A struct that may repeat a name. */
  String struct(int depth) {
    return "{" + draw.several(0, 3, ",", () -> draw.of("a", "b", "c") + ":" + any(depth + 1)) + "}";
  }

  /** A struct that repeats no name. */
  String record(int depth) {
    StringBuilder fields = new StringBuilder();
    for (String name : new String[] {"a", "b", "c"}) {
      fields.append(draw.chance(70) ? name + ":" + any(depth + 1) + "," : "");
    }
    return "{" + fields + "}";
  }

  private String any(int depth) {
    if (depth > MAX_DEPTH || draw.chance(60)) {
      return scalar();
    }
    return draw.from(
        () -> list(depth),
        () -> sexp(depth),
        () -> record(depth),
        () -> record(depth),
        () -> struct(depth),
        this::annotated);
  }
}
