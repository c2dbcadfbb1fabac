package io.github.qldbfake.internal.partiql.oracle.values;

/** Lists of columns. */
final class Projections implements Family {

  @Override
  public String name() {
    return "projections";
  }

  @Override
  public String expression(Operands operands) {
    return "(SELECT " + columns(operands) + " FROM <<t.r1, t.n1>> AS v)";
  }

  @Override
  public String statement(Operands operands) {
    String where =
        operands.draw.chance(30) ? " WHERE " + operands.bool() : operands.draw.of("", "");
    return "SELECT " + columns(operands) + " FROM Docs AS t" + where;
  }

  private static String columns(Operands operands) {
    return operands.draw.several(1, 4, ", ", () -> column(operands));
  }

  private static String column(Operands operands) {
    return operands.draw.from(
        operands::any,
        () ->
            operands.any() + operands.draw.of(" AS ", " ") + operands.draw.of("p", "q", "\"r s\""),
        () -> "t." + operands.draw.of("n1", "s1", "r1.a", "l1[0]", "r1['b']", "l1[*]", "zz"),
        () -> "t.r1.*",
        () -> operands.draw.of("t.l1.*", "t.n1.*", "t.zz.*", "t.z1.*", "t.r2.*"));
  }
}
