package io.github.qldbfake.internal.partiql.oracle.values;

/** LIKE with and without ESCAPE. */
final class Patterns implements Family {

  @Override
  public String name() {
    return "like";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    String value = operands.text();
    String not = draw.of(" LIKE ", " LIKE ", " NOT LIKE ");
    String pattern =
        draw.chance(25)
            ? operands.text()
            : "'"
                + draw.several(
                    0, 6, "", () -> draw.of("%", "_", "a", "b", "x", "#%", "#_", "##", " "))
                + "'";
    String escape = draw.of("", "", " ESCAPE '#'", " ESCAPE '#'", " ESCAPE '!'", " ESCAPE NULL");
    return value + not + pattern + escape;
  }
}
