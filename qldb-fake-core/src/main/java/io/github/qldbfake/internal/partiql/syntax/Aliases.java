package io.github.qldbfake.internal.partiql.syntax;

import java.util.Optional;

/** Names given to sources and select items. */
final class Aliases {

  private Aliases() {}

  /** {@code AS name}, or the name alone. */
  static Optional<Identifier> as(TokenStream tokens) {
    if (tokens.take(TokenType.AS)) {
      return Optional.of(name(tokens, "AS"));
    }
    return tokens.peek().isIdentifier() ? Optional.of(tokens.identifier()) : Optional.empty();
  }

  /** {@code AT name}. */
  static Optional<Identifier> at(TokenStream tokens) {
    return tokens.take(TokenType.AT) ? Optional.of(name(tokens, "AT")) : Optional.empty();
  }

  /** {@code BY name}. */
  static Optional<Identifier> by(TokenStream tokens) {
    return tokens.take(TokenType.BY) ? Optional.of(name(tokens, "BY")) : Optional.empty();
  }

  /** The name after the word {@code kind}. */
  static Identifier name(TokenStream tokens, String kind) {
    if (!tokens.peek().isIdentifier()) {
      throw SyntaxErrors.parser(
          tokens.peek(),
          "expected identifier for alias",
          "Expected identifier for " + kind + "-alias");
    }
    return tokens.identifier();
  }
}
