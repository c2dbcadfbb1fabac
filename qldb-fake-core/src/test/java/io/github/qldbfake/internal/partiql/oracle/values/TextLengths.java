package io.github.qldbfake.internal.partiql.oracle.values;

/** Functions that give a number. */
final class TextLengths implements Family {

  @Override
  public String name() {
    return "text length";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    return draw.from(
        () -> draw.of("CHAR_LENGTH(", "CHARACTER_LENGTH(") + operands.text() + ")",
        () -> "SIZE(" + operands.collection() + ")",
        () -> "SIZE(" + operands.struct() + ")");
  }
}
