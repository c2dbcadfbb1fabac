package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.partiql.syntax.Expression.BinaryOperator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operators between two operands by sign or word, and how strongly they bind. */
final class Operators {

  /** Weaker than every operator. */
  static final int ANY = -1;

  /** How strongly the clauses of SELECT bind their expressions: UNION and the like end them. */
  static final int CLAUSE = 6;

  /** How strongly NOT binds: its operand may be a comparison, but not AND or OR. */
  static final int NOT = 30;

  private static final int SET = 5;
  private static final int EQUALITY = 40;
  private static final int COMPARISON = 50;
  private static final int ADDITION = 60;
  private static final int MULTIPLICATION = 70;

  private static final Map<String, Operator> BY_TEXT =
      Map.ofEntries(
          other("union", SET, Form.SET),
          other("union_all", SET, Form.SET),
          other("intersect", SET, Form.SET),
          other("intersect_all", SET, Form.SET),
          other("except", SET, Form.SET),
          other("except_all", SET, Form.SET),
          binary("or", 10, BinaryOperator.OR),
          binary("and", 20, BinaryOperator.AND),
          binary("=", EQUALITY, BinaryOperator.EQ),
          binary("<>", EQUALITY, BinaryOperator.NE),
          other("is", EQUALITY, Form.IS),
          other("is_not", EQUALITY, Form.IS),
          other("in", EQUALITY, Form.IN),
          other("not_in", EQUALITY, Form.IN),
          binary("<", COMPARISON, BinaryOperator.LT),
          binary("<=", COMPARISON, BinaryOperator.LE),
          binary(">", COMPARISON, BinaryOperator.GT),
          binary(">=", COMPARISON, BinaryOperator.GE),
          other("between", COMPARISON, Form.BETWEEN),
          other("not_between", COMPARISON, Form.BETWEEN),
          other("like", COMPARISON, Form.LIKE),
          other("not_like", COMPARISON, Form.LIKE),
          binary("||", ADDITION, BinaryOperator.CONCATENATE),
          binary("+", ADDITION, BinaryOperator.ADD),
          binary("-", ADDITION, BinaryOperator.SUBTRACT),
          binary("*", MULTIPLICATION, BinaryOperator.MULTIPLY),
          binary("/", MULTIPLICATION, BinaryOperator.DIVIDE),
          binary("%", MULTIPLICATION, BinaryOperator.MODULO));

  private Operators() {}

  /** Their signs and words. */
  static Set<String> texts() {
    return BY_TEXT.keySet();
  }

  /** The operator that {@code token} is between two operands. */
  static Optional<Operator> of(Token token) {
    return token.is(TokenType.OPERATOR) || token.is(TokenType.STAR)
        ? Optional.ofNullable(BY_TEXT.get(token.text()))
        : Optional.empty();
  }

  private static Map.Entry<String, Operator> binary(
      String text, int strength, BinaryOperator operator) {
    return Map.entry(text, new Operator(strength, Form.BINARY, Optional.of(operator)));
  }

  private static Map.Entry<String, Operator> other(String text, int strength, Form form) {
    return Map.entry(text, new Operator(strength, form, Optional.empty()));
  }

  /** What comes after an operator. */
  enum Form {
    /** One operand. */
    BINARY,
    /** One operand; the service runs none of these. */
    SET,
    /** A type. */
    IS,
    /** A list in parentheses, or one operand. */
    IN,
    /** {@code low AND high}. */
    BETWEEN,
    /** {@code pattern [ESCAPE character]}. */
    LIKE
  }

  /** An operator. */
  record Operator(int strength, Form form, Optional<BinaryOperator> binary) {}
}
