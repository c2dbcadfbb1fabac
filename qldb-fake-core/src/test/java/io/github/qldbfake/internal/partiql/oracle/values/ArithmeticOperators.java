package io.github.qldbfake.internal.partiql.oracle.values;

/** Operators between numbers. */
final class ArithmeticOperators implements Family {

  @Override
  public String name() {
    return "arithmetic";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    return draw.chance(85)
        ? operands.number() + draw.of(" + ", " - ", " * ", " / ", " % ") + operands.number()
        : draw.of("-", "+", "- -") + "(" + operands.number() + ")";
  }
}
