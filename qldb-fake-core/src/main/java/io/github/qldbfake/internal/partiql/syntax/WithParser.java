package io.github.qldbfake.internal.partiql.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code WITH (name = literal, …)} after a statement about tables or indexes. The public ancestor
 * of the front end does not know it; its errors take the form of the others.
 */
final class WithParser {

  private WithParser() {}

  /** The options; none if there is no WITH. */
  static List<Statement.Option> options(TokenStream tokens) {
    List<Statement.Option> options = new ArrayList<>();
    if (tokens.take("with")) {
      tokens.expect(TokenType.LEFT_PAREN);
      do {
        options.add(option(tokens));
      } while (tokens.take(TokenType.COMMA));
      tokens.expect(TokenType.RIGHT_PAREN);
    }
    return List.copyOf(options);
  }

  private static Statement.Option option(TokenStream tokens) {
    if (!tokens.peek().isIdentifier()) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), "Expected identifier!");
    }
    Identifier name = tokens.identifier();
    if (!tokens.take("=")) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), "Expected '='");
    }
    Token value = tokens.peek();
    if (!value.is(TokenType.LITERAL)) {
      throw SyntaxErrors.unexpectedTerm(value);
    }
    tokens.next();
    return new Statement.Option(name.text(), value.value().orElseThrow(), name.position());
  }
}
