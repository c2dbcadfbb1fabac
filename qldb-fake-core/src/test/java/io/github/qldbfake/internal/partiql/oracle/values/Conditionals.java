package io.github.qldbfake.internal.partiql.oracle.values;

/** COALESCE, NULLIF, EXISTS, SIZE. */
final class Conditionals implements Family {

  @Override
  public String name() {
    return "conditional";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    return draw.from(
        () -> "COALESCE(" + draw.several(1, 4, ", ", () -> half(operands)) + ")",
        () -> "NULLIF(" + half(operands) + ", " + half(operands) + ")",
        () -> "NULLIF(" + operands.number() + ", " + operands.number() + ")",
        () -> "EXISTS(" + operands.any() + ")",
        () -> "EXISTS(" + operands.collection() + ")",
        () -> "SIZE(" + operands.any() + ")");
  }

  private static String half(Operands operands) {
    return operands.draw.chance(50) ? operands.none() : operands.any();
  }
}
