package io.github.qldbfake.internal.partiql.oracle.values;

/** Lists, bags, s-expressions and structs made of expressions. */
final class Constructors implements Family {

  @Override
  public String name() {
    return "constructors";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    return draw.from(
        () -> "[" + draw.several(0, 3, ", ", operands::any) + "]",
        () -> "<<" + draw.several(0, 3, ", ", operands::any) + ">>",
        () -> "(" + operands.any() + ", " + operands.any() + ")",
        () -> draw.of("list(", "sexp(", "bag(") + draw.several(0, 3, ", ", operands::any) + ")",
        () -> "{" + draw.several(0, 3, ", ", () -> field(operands)) + "}");
  }

  private static String field(Operands operands) {
    String name = operands.draw.chance(85) ? operands.draw.of("'a'", "'b'", "'c'") : operands.any();
    return name + ": " + operands.any();
  }
}
