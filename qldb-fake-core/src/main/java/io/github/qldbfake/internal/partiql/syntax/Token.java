package io.github.qldbfake.internal.partiql.syntax;

import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonTextWriterBuilder;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import java.util.Optional;

/**
 * A token.
 *
 * @param text words and signs as the parser compares them (lower case, aliases replaced, words that
 *     belong together joined by {@code _}), names as written, the number of a parameter
 * @param value the value of a literal
 */
record Token(TokenType type, String text, Optional<IonBytes> value, Position position) {

  static Token of(TokenType type, String text, Position position) {
    return new Token(type, text, Optional.empty(), position);
  }

  static Token literal(IonBytes value, Position position) {
    return new Token(TokenType.LITERAL, "", Optional.of(value), position);
  }

  boolean is(TokenType other) {
    return type == other;
  }

  /** Whether this is that word or operator, and no name or literal. */
  boolean is(String word) {
    return type.isWord() && text.equals(word);
  }

  boolean isIdentifier() {
    return type == TokenType.IDENTIFIER || type == TokenType.QUOTED_IDENTIFIER;
  }

  /** The token as most error texts show it: Ion text. */
  String shown() {
    return shownValue().toString();
  }

  /** The token as the error of a path shows it: Ion text over several lines. */
  String shownPretty() {
    return shownValue().toString(IonTextWriterBuilder.pretty());
  }

  private IonValue shownValue() {
    return switch (type) {
      case LITERAL -> value.orElseThrow().load();
      case MISSING, NULL -> IonValues.system().newNull();
      case QUESTION_MARK -> IonValues.system().newInt(Integer.parseInt(text));
      default -> IonValues.system().newSymbol(text);
    };
  }
}
