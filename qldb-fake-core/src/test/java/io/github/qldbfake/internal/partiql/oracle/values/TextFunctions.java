package io.github.qldbfake.internal.partiql.oracle.values;

/** Functions and operators that give text. */
final class TextFunctions implements Family {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    return draw.from(
        () -> operands.text() + " || " + operands.text(),
        () -> operands.text() + " || " + operands.text() + " || " + operands.text(),
        () -> draw.of("UPPER(", "LOWER(", "upper(") + operands.text() + ")",
        () -> "SUBSTRING(" + operands.text() + ", " + position(operands) + ")",
        () -> "SUBSTRING(" + operands.text() + " FROM " + position(operands) + ")",
        () ->
            "SUBSTRING("
                + operands.text()
                + ", "
                + position(operands)
                + ", "
                + position(operands)
                + ")",
        () ->
            "SUBSTRING("
                + operands.text()
                + " FROM "
                + position(operands)
                + " FOR "
                + position(operands)
                + ")",
        () -> "TRIM(" + operands.text() + ")",
        () ->
            "TRIM("
                + draw.of("leading ", "trailing ", "both ", "LEADING ")
                + draw.from(() -> "", () -> operands.text() + " ", () -> "' a' ")
                + "FROM "
                + operands.text()
                + ")",
        () -> "TRIM(" + operands.text() + " FROM " + operands.text() + ")");
  }

  private static String position(Operands operands) {
    return operands.draw.chance(70)
        ? String.valueOf(operands.draw.below(9) - 3)
        : operands.integer();
  }
}
