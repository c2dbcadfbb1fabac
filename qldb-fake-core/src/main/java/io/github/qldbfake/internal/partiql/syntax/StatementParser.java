package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A whole statement: its first word says which. */
final class StatementParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;
  private final Map<String, Supplier<Statement>> byFirstWord;

  StatementParser(TokenStream tokens) {
    this.tokens = tokens;
    this.expressions = new ExpressionParser(tokens);
    DdlParser ddl = new DdlParser(tokens);
    DmlParser dml = new DmlParser(tokens, expressions);
    this.byFirstWord =
        Map.of(
            "create", ddl::create,
            "drop", ddl::drop,
            "insert", dml::insert,
            "update", dml::update,
            "from", dml::from,
            "delete", dml::delete,
            "undrop", this::laterStatement,
            "exec", this::laterStatement);
  }

  ParsedStatement parse() {
    Token first = tokens.peek();
    Supplier<Statement> known = first.is(TokenType.KEYWORD) ? byFirstWord.get(first.text()) : null;
    Statement statement = known == null ? query() : known.get();
    if (tokens.take(TokenType.SEMICOLON)) {
      expectEnd("Unexpected token after semicolon. (Only one query is allowed.)");
    }
    expectEnd("Unexpected token after expression");
    tokens.refuseUnsupported();
    return new ParsedStatement(statement, tokens.parameters());
  }

  private Statement query() {
    Expression expression = expressions.expression();
    if (!(expression instanceof Select)) {
      tokens.unsupported(expression.position());
    }
    return new Statement.Query(expression, expression.position());
  }

  private Statement laterStatement() {
    throw SyntaxErrors.unsupported(List.of(tokens.peek().position()));
  }

  private void expectEnd(String text) {
    if (!tokens.peek().is(TokenType.EOF)) {
      throw SyntaxErrors.parser(tokens.peek(), "unexpected token found", text);
    }
  }
}
