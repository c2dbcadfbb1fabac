package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;

/** {@code DROP TABLE}, and {@code DROP INDEX}, which is refused. */
final class DropParser {

  private DropParser() {}

  static Statement drop(Token word, TokenStream tokens, ExpressionParser expressions) {
    Statement statement;
    if (tokens.take("table")) {
      statement = new Statement.DropTable(name(tokens, "Expected identifier!"), word.position());
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
    Identifier unusedIndex = name(tokens, "Expected identifier!");
    if (!tokens.take("on")) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), "Expected ON");
    }
    Identifier unusedTable = name(tokens, "Table target must be an identifier");
    if (tokens.peek().is("with")) {
      throw SyntaxErrors.unsupported(List.of(word.position()));
    }
    tokens.findings().unsupported(word.position());
    return new Statement.Query(Placeholder.at(word.position()), word.position());
  }

  private static Identifier name(TokenStream tokens, String expected) {
    if (!tokens.peek().isIdentifier()) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), expected);
    }
    return tokens.identifier();
  }
}
