package io.github.qldbfake.internal.partiql.syntax;

import java.util.Optional;

/** {@code DELETE FROM source [WHERE]}. */
final class DeleteParser {

  private DeleteParser() {}

  static Statement delete(Token word, TokenStream tokens, ExpressionParser expressions) {
    if (!tokens.take("from")) {
      throw SyntaxErrors.unexpectedToken(tokens.peek(), "Expected FROM after DELETE");
    }
    FromItem source = UpdateParser.source(tokens, expressions);
    Optional<Expression> where = UpdateParser.where(tokens, expressions);
    return new Statement.Delete(source, where, word.position());
  }
}
