package io.github.qldbfake.internal.partiql.oracle.values;

/** Documents whose fields mostly have the type that their name stands for. */
final class Documents {

  private final Draw draw;
  private final IonData data;

  Documents(Draw draw) {
    this.draw = draw;
    this.data = new IonData(draw);
  }

  String next() {
    StringBuilder fields = new StringBuilder();
    add(fields, "n1", data.numbers.integer());
    add(fields, "n2", data.numbers.integer());
    add(fields, "d1", data.numbers.decimal());
    add(fields, "d2", data.numbers.decimal());
    add(fields, "f1", data.numbers.floating());
    add(fields, "s1", data.texts.string());
    add(fields, "s2", data.texts.string());
    add(fields, "y1", data.texts.symbol());
    add(fields, "b1", data.bool());
    add(fields, "b2", data.bool());
    add(fields, "w1", data.timestamps.any());
    add(fields, "w2", data.timestamps.any());
    add(fields, "o1", data.texts.lob());
    add(fields, "o2", data.texts.lob());
    add(fields, "l1", data.list(1));
    add(fields, "l2", data.numberList());
    add(fields, "x1", data.sexp(1));
    add(fields, "r1", data.record(1));
    add(fields, "r2", data.struct(1));
    add(fields, "lr1", "[" + draw.several(0, 3, ",", () -> data.record(1)) + "]");
    add(fields, "a1", data.annotated());
    add(fields, "z1", data.none());
    return "{" + fields + "}";
  }

  private void add(StringBuilder fields, String name, String usual) {
    if (draw.chance(8)) {
      return;
    }
    String value = draw.chance(85) ? usual : draw.from(data::none, data::any, data::any);
    fields.append(name).append(':').append(value).append(',');
    if (draw.chance(2)) {
      fields.append(name).append(':').append(data.scalar()).append(',');
    }
  }
}
