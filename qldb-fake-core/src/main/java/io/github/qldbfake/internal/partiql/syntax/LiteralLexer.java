package io.github.qldbfake.internal.partiql.syntax;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Tokens that hold a value, and quoted names. */
final class LiteralLexer {

  private final CharSource source;

  LiteralLexer(CharSource source) {
    this.source = source;
  }

  Token bool(String word, Position position) {
    return literal(word, IonValues.system().newBool(word.equals("true")), position);
  }

  Token string() {
    Position position = source.position();
    String text = quoted('\'');
    return literal("'" + text + "'", IonValues.system().newString(text), position);
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
    boolean isInt = true;
    if (source.peek() == '.') {
      source.next();
      digits();
      isInt = false;
    }
    if (source.peek() == 'e' || source.peek() == 'E') {
      source.next();
      if (source.peek() == '+' || source.peek() == '-') {
        source.next();
      }
      digits();
      isInt = false;
    }
    String text = source.since(start);
    try {
      IonValue value =
          isInt
              ? IonValues.system().newInt(new BigInteger(text))
              : IonValues.system().newDecimal(new BigDecimal(text));
      return literal(text, value, position);
    } catch (NumberFormatException e) {
      throw invalid(position, "invalid literal at", text);
    }
  }

  /** An Ion value between backticks; a backtick inside its strings does not end it. */
  Token ion() {
    Position position = source.position();
    source.next();
    int start = source.offset();
    while (source.peek() != '`') {
      skipIonElement(position, start);
    }
    String text = source.since(start);
    source.next();
    try {
      return new Token(
          TokenType.ION_LITERAL, text, Optional.of(IonBytes.parse(text)), position);
    } catch (InvalidIonException e) {
      throw invalid(position, "invalid ion literal at", text);
    }
  }

  private void skipIonElement(Position position, int start) {
    if (source.startsWith("'''")) {
      skipPast("'''", position, start);
    } else if (source.peek() == '\'' || source.peek() == '"') {
      skipPast(Character.toString(source.peek()), position, start);
    } else if (source.startsWith("//")) {
      while (source.peek() != '\n' && source.peek() != CharSource.END) {
        source.next();
      }
    } else if (source.startsWith("/*")) {
      skipPast("*/", position, start);
    } else if (source.next() == CharSource.END) {
      throw invalid(position, "invalid ion literal at", source.since(start));
    }
  }

  private void skipPast(String end, Position position, int start) {
    source.skip(end.length());
    while (!source.startsWith(end)) {
      if (source.peek() == '\\' && !end.equals("*/")) {
        source.next();
      }
      if (source.next() == CharSource.END) {
        throw invalid(position, "invalid ion literal at", source.since(start));
      }
    }
    source.skip(end.length());
  }

  private String quoted(char quote) {
    Position position = source.position();
    StringBuilder text = new StringBuilder();
    source.next();
    while (true) {
      int next = source.next();
      if (next == CharSource.END) {
        throw invalid(position, "invalid literal at", text.toString());
      }
      if (next == quote && source.peek() != quote) {
        return text.toString();
      }
      if (next == quote) {
        source.next();
      }
      text.appendCodePoint(next);
    }
  }

  private void digits() {
    while (source.peek() >= '0' && source.peek() <= '9') {
      source.next();
    }
  }

  private static SyntaxException invalid(Position position, String prefix, String text) {
    return SyntaxErrors.lexer(position, prefix, text, prefix + ", " + text);
  }

  private static Token literal(String text, IonValue value, Position position) {
    return new Token(TokenType.LITERAL, text, Optional.of(IonBytes.of(value)), position);
  }
}
