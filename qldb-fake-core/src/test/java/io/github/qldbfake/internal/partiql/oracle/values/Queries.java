package io.github.qldbfake.internal.partiql.oracle.values;

/** A SELECT over a collection inside the document. */
final class Queries implements Family {

  @Override
  public String name() {
    return "queries";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    return draw.from(
        () -> query(operands),
        () -> query(operands),
        () -> "EXISTS" + query(operands),
        () -> "SIZE" + query(operands),
        () -> query(operands) + "[*]",
        () -> "SUM" + query(operands) + " + COUNT(t.l1)",
        () -> draw.of("COUNT", "SUM", "AVG", "MIN", "MAX") + "(" + operands.collection() + ")");
  }

  private static String query(Operands operands) {
    Draw draw = operands.draw;
    String source = draw.of("t.l1", "t.l2", "t.lr1", "t.r1", "t.x1", "t.zz", "t.z1", "t.n1");
    String select =
        draw.of(
            "VALUE x",
            "VALUE x",
            "VALUE x.a",
            "VALUE [x, t.n1]",
            "x",
            "x.a, x.b",
            "x.a AS p, t.n1",
            "*",
            "x.*",
            "x + 1",
            "COUNT(*)",
            "SUM(x), COUNT(x.a)",
            "VALUE {'v': x}");
    String nested = draw.chance(20) ? "(SELECT VALUE y FROM @" + source + " AS y)" : "@" + source;
    String where =
        draw.of(
            "",
            "",
            " WHERE x IS NOT NULL",
            " WHERE x.a = 1",
            " WHERE x > 2",
            " WHERE x IN t.l2",
            " WHERE x = t.n1 OR x.b IS MISSING");
    return "(SELECT " + select + " FROM " + nested + " AS x" + where + ")";
  }
}
