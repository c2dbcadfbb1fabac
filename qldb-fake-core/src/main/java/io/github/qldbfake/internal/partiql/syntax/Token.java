package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import java.util.Optional;

/**
 * A token.
 *
 * @param text keywords and operators in lower case, identifiers as written, the rest as error texts
 *     show it
 * @param value the value of a literal
 */
record Token(TokenType type, String text, Optional<IonBytes> value, Position position) {

  static Token of(TokenType type, String text, Position position) {
    return new Token(type, text, Optional.empty(), position);
  }

  /** The token as error texts show it: a literal as Ion text, any other as an Ion symbol. */
  String shown() {
    return value
        .filter(literal -> type == TokenType.LITERAL)
        .map(IonBytes::toText)
        .orElseGet(() -> IonBytes.of(IonValues.system().newSymbol(text)).toText());
  }

  boolean is(TokenType other) {
    return type == other;
  }

  /** Whether this is that word or sign, and no identifier. */
  boolean is(String wordOrSign) {
    return type != TokenType.IDENTIFIER
        && type != TokenType.QUOTED_IDENTIFIER
        && type != TokenType.LITERAL
        && type != TokenType.ION_LITERAL
        && text.equals(wordOrSign);
  }
}
