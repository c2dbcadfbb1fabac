package io.github.qldbfake.internal.partiql.syntax;

/** {@code DROP TABLE name} and {@code DROP INDEX "index id" ON table WITH (purge = true)}. */
final class DropParser {

  private static final String EXPECTED_NAME = "Expected identifier!";

  private DropParser() {}

  static Statement drop(Token word, TokenStream tokens, ExpressionParser expressions) {
    Statement statement;
    if (tokens.take("table")) {
      statement = new Statement.DropTable(name(tokens, EXPECTED_NAME), word.position());
    } else if (tokens.take("index")) {
      statement = index(word, tokens);
    } else {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), "Unexpected token following DROP");
    }
    if (!tokens.atEnd()) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), "Unexpected tokens after DROP statement!");
    }
    return statement;
  }

  private static Statement index(Token word, TokenStream tokens) {
    Identifier indexId = name(tokens, EXPECTED_NAME);
    if (!tokens.take("on")) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), "Expected ON");
    }
    Identifier table = name(tokens, "Table target must be an identifier");
    return new Statement.DropIndex(indexId, table, WithParser.options(tokens), word.position());
  }

  private static Identifier name(TokenStream tokens, String expected) {
    if (!tokens.peek().isIdentifier()) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), expected);
    }
    return tokens.identifier();
  }
}
