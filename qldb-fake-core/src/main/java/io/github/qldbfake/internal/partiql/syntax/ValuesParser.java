package io.github.qldbfake.internal.partiql.syntax;

/** {@code VALUES (a, b), (c, d)}, which the service does not run. */
final class ValuesParser {

  private ValuesParser() {}

  static Expression values(Token word, TokenStream tokens, ExpressionParser expressions) {
    do {
      if (!tokens.take(TokenType.LEFT_PAREN)) {
        throw SyntaxErrors.parser(
            tokens.peek(),
            "expected left parenthesis",
            "Expected LEFT_PAREN for row value constructor");
      }
      var unused = expressions.list();
      tokens.expect(TokenType.RIGHT_PAREN);
    } while (tokens.take(TokenType.COMMA));
    tokens.findings().unsupported(word.position());
    return new Placeholder("BAG", word.position());
  }
}
