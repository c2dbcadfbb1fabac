package io.github.qldbfake.internal.partiql.syntax;

/** {@code EXEC procedure arguments}, of which no procedure is known. */
final class ExecParser {

  private ExecParser() {}

  static Statement exec(Token word, TokenStream tokens, ExpressionParser expressions) {
    if (tokens.peek().is(TokenType.EOF)) {
      throw SyntaxErrors.parser(tokens.peek(), "No stored procedure provided");
    }
    tokens.next();
    if (tokens.peek().is(TokenType.LEFT_PAREN)) {
      throw SyntaxErrors.unexpectedToken(
          tokens.peek(), "Unexpected LEFT_PAREN found following stored procedure call");
    }
    if (!tokens.peek().is(TokenType.EOF)) {
      var unused = expressions.list();
    }
    tokens.findings().unsupported(word.position());
    return new Statement.Query(Placeholder.at(word.position()), word.position());
  }
}
