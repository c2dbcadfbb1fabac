package io.github.qldbfake.internal.partiql.oracle.values;

/** Aggregates over all rows. */
final class Aggregates implements Family {

  @Override
  public String name() {
    return "aggregates";
  }

  @Override
  public String expression(Operands operands) {
    return "(SELECT " + column(operands) + " FROM @t.l2 AS x)";
  }

  @Override
  public String statement(Operands operands) {
    Draw draw = operands.draw;
    String source =
        draw.of(
            "Docs AS t",
            "Docs AS t, t.l2 AS x",
            "Docs AS t, t.l2 AS x",
            "Docs AS t, [1, 2.50, t.n2] AS x",
            "Docs AS t, `[1e0, 2, 3.25, null]` AS x",
            "Docs AS t, t.zz AS x");
    String columns = draw.several(1, 3, ", ", () -> column(operands));
    String where = draw.of("", "", " WHERE t.n1 > 0", " WHERE FALSE");
    return "SELECT "
        + (source.endsWith("x") ? columns : columns.replace("(x", "(t.d1"))
        + " FROM "
        + source
        + where;
  }

  private static String column(Operands operands) {
    Draw draw = operands.draw;
    return draw.from(
        () -> "COUNT(*)",
        () -> draw.of("COUNT", "SUM", "AVG", "MIN", "MAX", "sum") + "(x)",
        () -> draw.of("SUM", "AVG", "MIN", "MAX") + "(x * 2)",
        () -> "SUM(x) / COUNT(*) AS ratio",
        () -> "COALESCE(MAX(x), 0)",
        () -> "COUNT(x) + 1",
        () -> draw.of("SUM", "AVG", "MIN", "MAX", "COUNT") + "(x) AS r");
  }
}
