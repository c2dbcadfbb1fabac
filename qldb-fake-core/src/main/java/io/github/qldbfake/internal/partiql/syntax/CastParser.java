package io.github.qldbfake.internal.partiql.syntax;

/** {@code CAST(value AS type)}. */
final class CastParser {

  private CastParser() {}

  static Expression cast(Token name, TokenStream tokens, ExpressionParser expressions) {
    if (!tokens.take(TokenType.LEFT_PAREN)) {
      throw SyntaxErrors.parser(
          tokens.peek(),
          "expected left parenthesis after CAST",
          "Missing left parenthesis after CAST");
    }
    Expression value = expressions.expression();
    tokens.expect(TokenType.AS);
    TypeName type = new TypeParser(tokens, expressions).type();
    tokens.expect(TokenType.RIGHT_PAREN);
    return new Expression.Cast(value, type, name.position());
  }
}
