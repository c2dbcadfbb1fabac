package io.github.qldbfake.internal.partiql.syntax;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Tokens that hold a value, and quoted names. */
final class LiteralLexer {

  /** Decimals are rounded to 38 digits, as SQL has it. */
  private static final MathContext DECIMALS = new MathContext(38, RoundingMode.HALF_EVEN);

  private static final IonBytes TRUE = IonBytes.of(IonValues.system().newBool(true));
  private static final IonBytes FALSE = IonBytes.of(IonValues.system().newBool(false));

  private final CharSource source;
  private final IonLiteralScanner ionLiterals;

  LiteralLexer(CharSource source) {
    this.source = source;
    this.ionLiterals = new IonLiteralScanner(source);
  }

  Token bool(String word, Position position) {
    return Token.literal(word.equals("true") ? TRUE : FALSE, position);
  }

  Token string() {
    Position position = source.position();
    return literal(IonValues.system().newString(quoted('\'')), position);
  }

  Token quotedIdentifier() {
    Position position = source.position();
    return Token.of(TokenType.QUOTED_IDENTIFIER, quoted('"'), position);
  }

  /** Digits with an optional fraction and exponent: an int, or a decimal. */
  Token number() {
    Position position = source.position();
    int start = source.offset();
    digits();
    boolean isInt = source.peek() != '.';
    // Dots without digits between them belong to the number, and make it invalid.
    while (source.take('.')) {
      if (Lexer.isDigit(source.peek())) {
        digits();
        break;
      }
    }
    if (source.take('e') || source.take('E')) {
      exponent();
      isInt = false;
    }
    String text = source.since(start);
    try {
      IonValue value =
          isInt
              ? IonValues.system().newInt(new BigInteger(text))
              : IonValues.system().newDecimal(new BigDecimal(text, DECIMALS));
      return literal(value, position);
    } catch (NumberFormatException e) {
      throw SyntaxErrors.lexer(source, "invalid literal at", text);
    }
  }

  /** One Ion value between backticks. */
  Token ion() {
    Position position = source.position();
    String text = ionLiterals.text();
    try {
      return Token.literal(IonBytes.parse(text), position);
    } catch (InvalidIonException e) {
      throw SyntaxErrors.lexer(source, "invalid ion literal at", text);
    }
  }

  private String quoted(char quote) {
    StringBuilder text = new StringBuilder();
    int opening = source.next();
    while (true) {
      int next = source.nextOrFail();
      if (next == opening && !source.take(quote)) {
        return text.toString();
      }
      text.appendCodePoint(next);
    }
  }

  private void exponent() {
    if (!source.take('+')) {
      boolean unused = source.take('-');
    }
    if (!Lexer.isDigit(source.peek())) {
      throw SyntaxErrors.character(source.position(), source.peek());
    }
    digits();
  }

  private void digits() {
    while (Lexer.isDigit(source.peek())) {
      source.next();
    }
  }

  private static Token literal(IonValue value, Position position) {
    return Token.literal(IonBytes.of(value), position);
  }
}
