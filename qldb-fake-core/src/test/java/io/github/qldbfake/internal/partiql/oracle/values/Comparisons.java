package io.github.qldbfake.internal.partiql.oracle.values;

/** Operators that compare. */
final class Comparisons implements Family {

  @Override
  public String name() {
    return "comparison";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    String left;
    String operator = draw.of(" = ", " <> ", " != ", " < ", " <= ", " > ", " >= ", " = ");
    return switch (draw.below(8)) {
      case 0 -> operands.any() + operator + operands.any();
      case 1, 2 -> operands.number() + operator + operands.number();
      case 3 -> operands.text() + operator + operands.text();
      case 4 -> operands.timestamp() + operator + operands.timestamp();
      case 5 -> operands.collection() + operator + operands.collection();
      case 6 -> operands.struct() + operator + operands.struct();
      default -> {
        left = draw.of("t.o1", "t.l1", "t.r1", "t.b1", "t.x1", "t.s1", "t.a1", "t.r2", "t.f1");
        yield left + operator + draw.of(left, left, "t.o2", "t.l2", "t.b2", "t.y1", "t.d1");
      }
    };
  }
}
