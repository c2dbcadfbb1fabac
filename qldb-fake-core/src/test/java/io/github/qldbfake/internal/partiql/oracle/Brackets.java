package io.github.qldbfake.internal.partiql.oracle;

import org.partiql.lang.syntax.Token;

/** How deep tokens stand in brackets. */
final class Brackets {

  private Brackets() {}

  /** 1 for a token that opens a bracket, -1 for one that closes it. */
  static int step(Token token) {
    return switch (token.getType()) {
      case LEFT_PAREN, LEFT_BRACKET, LEFT_CURLY, LEFT_DOUBLE_ANGLE_BRACKET -> 1;
      case RIGHT_PAREN, RIGHT_BRACKET, RIGHT_CURLY, RIGHT_DOUBLE_ANGLE_BRACKET -> -1;
      default -> 0;
    };
  }
}
