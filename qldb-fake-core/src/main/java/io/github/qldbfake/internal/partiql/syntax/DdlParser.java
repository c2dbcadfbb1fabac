package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;

/** CREATE and DROP. */
final class DdlParser {

  private final TokenStream tokens;

  DdlParser(TokenStream tokens) {
    this.tokens = tokens;
  }

  Statement create() {
    Position position = tokens.next().position();
    if (tokens.take("table")) {
      Statement statement = new Statement.CreateTable(identifier(), position);
      expectEnd("Unexpected tokens after CREATE statement!");
      return statement;
    }
    if (tokens.take("index")) {
      tokens.expect("on", "unexpected token found", "Expected ON");
      Identifier table = identifier();
      if (!tokens.take(TokenType.LEFT_PAREN)) {
        throw SyntaxErrors.parser(
            tokens.peek(), "unexpected token found", "Expected parenthesis for keys");
      }
      if (!tokens.isIdentifier()) {
        throw SyntaxErrors.pathComponent(tokens.peek(), "Expected identifier for simple path");
      }
      Identifier field = tokens.identifier();
      skipFurtherKeys();
      tokens.expect(TokenType.RIGHT_PAREN);
      Statement statement = new Statement.CreateIndex(table, field, position);
      expectEnd("Unexpected tokens after CREATE statement!");
      return statement;
    }
    throw SyntaxErrors.parser(
        tokens.peek(), "unexpected token found", "Unexpected token following CREATE");
  }

  Statement drop() {
    Position position = tokens.next().position();
    if (tokens.take("table")) {
      Statement statement = new Statement.DropTable(identifier(), position);
      expectEnd("Unexpected tokens after DROP statement!");
      return statement;
    }
    if (tokens.peek().is("index")) {
      throw SyntaxErrors.unsupported(List.of(position));
    }
    throw SyntaxErrors.parser(
        tokens.peek(), "unexpected token found", "Unexpected token following DROP");
  }

  /** A nested or composite key parses, but the service indexes one top-level field only. */
  private void skipFurtherKeys() {
    Position position = tokens.peek().position();
    if (tokens.peek().is(TokenType.RIGHT_PAREN)) {
      return;
    }
    while (tokens.take(TokenType.DOT) || tokens.take(TokenType.COMMA)) {
      if (!tokens.isIdentifier()) {
        throw SyntaxErrors.pathComponent(tokens.peek(), "Expected identifier for simple path");
      }
      Identifier unused = tokens.identifier();
    }
    tokens.unsupported(position);
  }

  private Identifier identifier() {
    return tokens.identifier("unexpected token found", "Expected identifier!");
  }

  private void expectEnd(String text) {
    if (!tokens.peek().is(TokenType.EOF) && !tokens.peek().is(TokenType.SEMICOLON)) {
      throw SyntaxErrors.parser(tokens.peek(), "unexpected token found", text);
    }
  }
}
