package io.github.qldbfake.internal.partiql.oracle.values;

/** AND, OR, NOT. */
final class LogicalOperators implements Family {

  @Override
  public String name() {
    return "logic";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    return switch (draw.below(5)) {
      case 0 -> "NOT " + operands.bool();
      case 1 -> operands.bool() + " AND " + operands.bool() + " AND " + operands.bool();
      case 2 -> operands.bool() + " OR " + operands.bool() + " OR NOT " + operands.bool();
      default -> operands.bool() + draw.of(" AND ", " OR ") + operands.bool();
    };
  }
}
