package io.github.qldbfake.internal.partiql.syntax;

/** The kinds of token; their names stand in error texts. */
enum TokenType {
  IDENTIFIER,
  QUOTED_IDENTIFIER,
  KEYWORD,
  OPERATOR,
  LITERAL,
  MISSING,
  NULL,
  AS,
  AT,
  BY,
  FOR,
  DOT,
  STAR,
  COMMA,
  COLON,
  SEMICOLON,
  QUESTION_MARK,
  LEFT_PAREN,
  RIGHT_PAREN,
  LEFT_BRACKET,
  RIGHT_BRACKET,
  LEFT_CURLY,
  RIGHT_CURLY,
  LEFT_DOUBLE_ANGLE_BRACKET,
  RIGHT_DOUBLE_ANGLE_BRACKET,
  EOF;

  /** Whether a token of this kind is a word of the language, whose text is compared with words. */
  boolean isWord() {
    return switch (this) {
      case KEYWORD, OPERATOR, AS, AT, MISSING, NULL -> true;
      default -> false;
    };
  }
}
