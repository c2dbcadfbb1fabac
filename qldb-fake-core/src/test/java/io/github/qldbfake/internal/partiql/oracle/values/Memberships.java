package io.github.qldbfake.internal.partiql.oracle.values;

/** IN and BETWEEN. */
final class Memberships implements Family {

  @Override
  public String name() {
    return "membership";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    String not = draw.of(" ", " NOT ");
    return switch (draw.below(8)) {
      case 0 -> operands.number() + not + "IN (" + operands.number() + ", " + operands.any() + ")";
      case 1 -> operands.any() + not + "IN [" + operands.any() + ", " + operands.any() + "]";
      case 2 -> operands.any() + not + "IN " + operands.collection();
      case 3 -> operands.number() + not + "IN t.l2";
      case 4 -> operands.any() + not + "IN " + operands.any();
      case 5 -> operands.any() + not + "IN (SELECT VALUE x FROM @t.l1 AS x)";
      case 6 -> operands.any() + not + "BETWEEN " + operands.any() + " AND " + operands.any();
      default ->
          operands.number() + not + "BETWEEN " + operands.number() + " AND " + operands.number();
    };
  }
}
