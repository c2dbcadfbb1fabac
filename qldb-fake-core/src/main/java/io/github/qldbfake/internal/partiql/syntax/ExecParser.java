package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;
import java.util.Locale;

/** {@code EXEC procedure argument, …}. Any token can be the name of a procedure here. */
final class ExecParser {

  private ExecParser() {}

  static Statement exec(Token word, TokenStream tokens, ExpressionParser expressions) {
    if (tokens.peek().is(TokenType.EOF)) {
      throw SyntaxErrors.parser(tokens.peek(), "No stored procedure provided");
    }
    Token procedure = tokens.next();
    if (tokens.peek().is(TokenType.LEFT_PAREN)) {
      throw SyntaxErrors.unexpectedToken(
          tokens.peek(), "Unexpected LEFT_PAREN found following stored procedure call");
    }
    List<Expression> arguments = tokens.peek().is(TokenType.EOF) ? List.of() : expressions.list();
    return new Statement.Exec(
        procedure.text().toLowerCase(Locale.ROOT), arguments, procedure.position());
  }
}
