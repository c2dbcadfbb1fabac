package io.github.qldbfake.internal.partiql.syntax;

import java.util.Optional;

/** A whole statement. */
final class StatementParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;

  StatementParser(TokenStream tokens) {
    this.tokens = tokens;
    this.expressions = new ExpressionParser(tokens);
  }

  ParsedStatement parse() {
    refuseInnerExec();
    Token first = tokens.peek();
    Optional<StatementForm> form = StatementForms.find(first);
    Statement statement =
        form.isPresent() ? operated(form.get().parse(tokens.next(), tokens, expressions)) : query();
    expectEnd();
    tokens.findings().refuse();
    return new ParsedStatement(statement, tokens.parameters());
  }

  /** A statement with steps or operators after it parses, as it did for the service's front end. */
  private Statement operated(Statement statement) {
    int end = tokens.offset();
    Expression unused = expressions.continued(Placeholder.at(statement.position()));
    if (tokens.offset() > end) {
      tokens.findings().unsupported(statement.position());
    }
    return statement;
  }

  private Statement query() {
    Expression expression = expressions.expression();
    if (!(expression instanceof Select)) {
      tokens.findings().unsupported(expression.position());
    }
    return new Statement.Query(expression, expression.position());
  }

  private void refuseInnerExec() {
    for (Token token : tokens.all()) {
      if (token.is("exec") && !token.position().equals(tokens.peek().position())) {
        throw SyntaxErrors.parser(token, "EXEC call found at unexpected location");
      }
    }
  }

  private void expectEnd() {
    if (tokens.atEnd()) {
      return;
    }
    if (tokens.take(TokenType.SEMICOLON)) {
      throw SyntaxErrors.unexpectedToken(
          tokens.peek(), "Unexpected token after semicolon. (Only one query is allowed.)");
    }
    throw SyntaxErrors.unexpectedToken(tokens.peek(), "Unexpected token after expression");
  }
}
