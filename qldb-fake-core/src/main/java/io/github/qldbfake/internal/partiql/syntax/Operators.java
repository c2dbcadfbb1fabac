package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.partiql.syntax.Expression.BinaryOperator;
import java.util.Map;
import java.util.Optional;

/** The binary operators by sign, and how strongly they bind. */
final class Operators {

  /** How strongly NOT binds: its operand may be a comparison, but not AND or OR. */
  static final int NOT = 3;

  /** How strongly IS and IN bind, as {@code =} does. */
  static final int EQUALITY = 4;

  /** How strongly BETWEEN and LIKE bind, as {@code <} does. */
  static final int COMPARISON = 5;

  /** How strongly a sign before a number binds. */
  static final int SIGN = 9;

  private static final Map<String, Operator> BY_SIGN =
      Map.ofEntries(
          Map.entry("or", new Operator(BinaryOperator.OR, 1)),
          Map.entry("and", new Operator(BinaryOperator.AND, 2)),
          Map.entry("=", new Operator(BinaryOperator.EQ, EQUALITY)),
          Map.entry("<>", new Operator(BinaryOperator.NE, EQUALITY)),
          Map.entry("<", new Operator(BinaryOperator.LT, COMPARISON)),
          Map.entry("<=", new Operator(BinaryOperator.LE, COMPARISON)),
          Map.entry(">", new Operator(BinaryOperator.GT, COMPARISON)),
          Map.entry(">=", new Operator(BinaryOperator.GE, COMPARISON)),
          Map.entry("||", new Operator(BinaryOperator.CONCATENATE, 6)),
          Map.entry("+", new Operator(BinaryOperator.ADD, 7)),
          Map.entry("-", new Operator(BinaryOperator.SUBTRACT, 7)),
          Map.entry("*", new Operator(BinaryOperator.MULTIPLY, 8)),
          Map.entry("/", new Operator(BinaryOperator.DIVIDE, 8)),
          Map.entry("%", new Operator(BinaryOperator.MODULO, 8)));

  private Operators() {}

  static Optional<Operator> of(Token token) {
    return token.is(TokenType.OPERATOR) || token.is(TokenType.STAR)
        ? Optional.ofNullable(BY_SIGN.get(token.text()))
        : Optional.empty();
  }

  /** An operator and how strongly it binds. */
  record Operator(BinaryOperator operator, int strength) {}
}
