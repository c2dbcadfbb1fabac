package io.github.qldbfake.internal.partiql.oracle.values;

/** Collections of the document as sources of the statement. */
final class Unnesting implements Family {

  @Override
  public String name() {
    return "unnesting";
  }

  @Override
  public String expression(Operands operands) {
    return operands.any();
  }

  @Override
  public String statement(Operands operands) {
    Draw draw = operands.draw;
    String select = draw.of("VALUE x", "x, i", "x.a, i", "*", "x.*, i", "VALUE [x, i, t.n1]");
    String source =
        draw.chance(60)
            ? draw.of("", "@") + "t." + draw.of("l1", "l2", "lr1", "r1", "n1", "zz", "z1", "x1")
            : operands.collection();
    String second = draw.chance(20) ? draw.of(", x AS y", ", @x.a AS y", ", @t.l2 AS y") : "";
    String where = draw.of("", "", " WHERE x = t.n1", " WHERE i > 0", " WHERE x IS NOT MISSING");
    String join =
        draw.chance(20)
            ? " JOIN @t.l2 AS z ON " + draw.of("x = z", "x < z", "true", "z IN t.l1")
            : "";
    return "SELECT " + select + " FROM Docs AS t, " + source + " AS x AT i" + second + join + where;
  }
}
