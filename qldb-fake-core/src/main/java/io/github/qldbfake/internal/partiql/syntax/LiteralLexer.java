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
    while (source.peek() == '.') {
      source.next();
      digits();
      isInt = false;
    }
    if (source.peek() == 'e' || source.peek() == 'E') {
      source.next();
      if (source.peek() == '+' || source.peek() == '-') {
        source.next();
      }
      if (source.peek() < '0' || source.peek() > '9') {
        throw SyntaxErrors.character(source.position(), source.peek());
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
      throw SyntaxErrors.lexer(source.position(), "invalid literal at", text);
    }
  }

  /** An Ion value between backticks; a backtick inside its strings does not end it. */
  Token ion() {
    Position position = source.position();
    source.next();
    int start = source.offset();
    while (source.peek() != '`') {
      skipIonElement();
    }
    String text = source.since(start);
    source.next();
    try {
      return new Token(TokenType.ION_LITERAL, text, Optional.of(IonBytes.parse(text)), position);
    } catch (InvalidIonException e) {
      throw SyntaxErrors.lexer(source.position(), "invalid ion literal at", text);
    }
  }

  private void skipIonElement() {
    if (source.startsWith("'''")) {
      skipPast("'''");
    } else if (source.peek() == '\'' || source.peek() == '"') {
      skipPast(Character.toString(source.peek()));
    } else if (source.startsWith("//")) {
      while (source.peek() != '\n' && source.peek() != CharSource.END) {
        source.next();
      }
    } else if (source.startsWith("/*")) {
      skipPast("*/");
    } else {
      nextOrFail();
    }
  }

  private void skipPast(String end) {
    source.skip(end.length());
    while (!source.startsWith(end)) {
      if (source.peek() == '\\' && !end.equals("*/")) {
        source.next();
      }
      nextOrFail();
    }
    source.skip(end.length());
  }

  private String quoted(char quote) {
    StringBuilder text = new StringBuilder();
    source.next();
    while (true) {
      int next = nextOrFail();
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

  private int nextOrFail() {
    int next = source.next();
    if (next == CharSource.END) {
      throw SyntaxErrors.character(source.position(), CharSource.END);
    }
    return next;
  }

  private static Token literal(String text, IonValue value, Position position) {
    return new Token(TokenType.LITERAL, text, Optional.of(IonBytes.of(value)), position);
  }
}
