package io.github.qldbfake.internal.partiql.oracle.values;

/** Steps into structs and lists. */
final class Paths implements Family {

  @Override
  public String name() {
    return "paths";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    return draw.from(
        () -> "t.r1." + field(draw),
        () -> "t.r2." + field(draw) + "." + field(draw),
        () -> "t.l1[" + operands.integer() + "]",
        () -> "t.lr1[" + draw.below(3) + "]." + field(draw),
        () -> "t[" + operands.text() + "]",
        () -> "t['r1'][`'" + field(draw) + "'`]",
        () -> "t.x1[" + draw.below(3) + "]",
        () -> operands.collection() + "[" + draw.below(3) + "]",
        () -> operands.struct() + ".b",
        () -> "t.r1[" + operands.any() + "]",
        () -> "t.lr1[*]." + field(draw),
        () -> "t.lr1[*]." + field(draw) + "[*]",
        () -> "t." + draw.of("l1", "l2", "n1", "r1", "zz", "x1", "z1") + "[*]",
        () -> "t." + draw.of("r1", "r2", "l1", "n1", "zz") + ".*",
        () -> "t.r1.*." + field(draw),
        () -> "t.lr1[*].*",
        () -> "t.lr1[*]." + field(draw) + "[*]." + field(draw),
        () -> "t.r1.*[*]",
        () -> "t.lr1[*]." + field(draw) + ".*." + field(draw),
        () -> operands.collection() + "[*]." + field(draw));
  }

  private static String field(Draw draw) {
    return draw.of("a", "b", "c", "\"a\"");
  }
}
