package io.github.qldbfake.internal.partiql.syntax;

/** {@code UNDROP TABLE "table id"}, refused in the words of DROP where it is malformed. */
final class UndropParser {

  private UndropParser() {}

  static Statement undrop(Token word, TokenStream tokens, ExpressionParser expressions) {
    if (!tokens.take("table")) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), "Unexpected token following UNDROP");
    }
    if (!tokens.peek().isIdentifier()) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), "Expected identifier!");
    }
    Identifier tableId = tokens.identifier();
    if (!tokens.atEnd()) {
      throw SyntaxErrors.unexpectedToken(
          tokens.peek(), "Unexpected tokens after UNDROP statement!");
    }
    return new Statement.UndropTable(tableId, word.position());
  }
}
