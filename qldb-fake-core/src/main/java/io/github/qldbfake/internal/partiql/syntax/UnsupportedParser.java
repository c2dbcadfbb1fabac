package io.github.qldbfake.internal.partiql.syntax;

/** What the grammar knows but the service does not run: read over, and noted. */
final class UnsupportedParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;

  UnsupportedParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** {@code CASE [value] WHEN … THEN … [ELSE …] END}. */
  Expression caseExpression() {
    Position position = tokens.next().position();
    if (!tokens.peek().is("when")) {
      skipExpression();
    }
    if (!tokens.peek().is("when")) {
      throw SyntaxErrors.parser(tokens.peek(), "expected WHEN in CASE expression", "Expected WHEN");
    }
    while (tokens.take("when")) {
      skipExpression();
      tokens.expect("then", "expected token of type", "Expected THEN");
      skipExpression();
    }
    if (tokens.take("else")) {
      skipExpression();
    }
    tokens.expect("end", "expected token of type", "Expected END");
    tokens.unsupported(position);
    return new Expression.MissingLiteral(position);
  }

  /** {@code PIVOT value AT name FROM … [WHERE …]}. */
  Expression pivot() {
    Position position = tokens.next().position();
    skipExpression();
    if (!tokens.take(TokenType.AT)) {
      throw SyntaxErrors.expected(tokens.peek(), TokenType.AT);
    }
    skipExpression();
    tokens.expect("from", "missing FROM after SELECT list", "Expected FROM after SELECT list");
    new FromParser(tokens, expressions).from();
    if (tokens.take("where")) {
      skipExpression();
    }
    tokens.unsupported(position);
    return new Expression.MissingLiteral(position);
  }

  /** {@code GROUP [PARTIAL] BY … [GROUP AS name]}, {@code HAVING …}, {@code LIMIT …}. */
  void afterWhere() {
    if (tokens.take("group")) {
      boolean unused = tokens.take("partial");
      if (!tokens.take(TokenType.BY)) {
        throw SyntaxErrors.expected(tokens.peek(), TokenType.BY);
      }
      do {
        skipExpression();
        if (tokens.take(TokenType.AS)) {
          skipName();
        }
      } while (tokens.take(TokenType.COMMA));
      if (tokens.take("group")) {
        if (!tokens.take(TokenType.AS)) {
          throw SyntaxErrors.expected(tokens.peek(), TokenType.AS);
        }
        skipName();
      }
      tokens.grouped();
    }
    skipClause("having");
    skipClause("limit");
  }

  private void skipClause(String keyword) {
    Position position = tokens.peek().position();
    if (tokens.take(keyword)) {
      skipExpression();
      tokens.unsupported(position);
    }
  }

  private void skipExpression() {
    Expression unused = expressions.expression();
  }

  private void skipName() {
    Identifier unused =
        tokens.identifier("expected identifier for alias", "Expected identifier for alias");
  }
}
