package io.github.qldbfake.internal.partiql.syntax;

/** {@code CREATE TABLE} and {@code CREATE INDEX}. */
final class CreateParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;

  private CreateParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  static Statement create(Token word, TokenStream tokens, ExpressionParser expressions) {
    CreateParser parser = new CreateParser(tokens, expressions);
    Statement statement;
    if (tokens.take("table")) {
      statement = parser.table(word.position());
    } else if (tokens.take("index")) {
      statement = parser.index(word.position());
    } else {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), "Unexpected token following CREATE");
    }
    if (!tokens.atEnd()) {
      throw SyntaxErrors.unexpectedToken(
          tokens.peek(), "Unexpected tokens after CREATE statement!");
    }
    return statement;
  }

  /** {@code CREATE TABLE name [WITH (…)]}. */
  private Statement table(Position position) {
    Identifier name = name("Expected identifier!");
    return new Statement.CreateTable(name, WithParser.options(tokens), position);
  }

  /** {@code CREATE INDEX ON table (field)}. */
  private Statement index(Position position) {
    if (!tokens.take("on")) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), "Expected ON");
    }
    Identifier table = name("Index target must be an identifier");
    if (!tokens.take(TokenType.LEFT_PAREN)) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), "Expected parenthesis for keys");
    }
    Identifier field = field();
    while (tokens.peek().is(TokenType.COMMA)) {
      tokens.findings().unsupported(tokens.next().position());
      Identifier unused = field();
    }
    tokens.expect(TokenType.RIGHT_PAREN);
    return new Statement.CreateIndex(table, field, position);
  }

  /** A path parses too, but the service indexes only top-level fields. */
  private Identifier field() {
    Token first = tokens.peek();
    Expression target = expressions.target();
    if (target instanceof Expression.Path path) {
      tokens.findings().unsupported(path.steps().get(0).position());
    }
    return new Identifier(first.text(), first.is(TokenType.QUOTED_IDENTIFIER), first.position());
  }

  private Identifier name(String expected) {
    if (!tokens.peek().isIdentifier()) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), expected);
    }
    return tokens.identifier();
  }
}
