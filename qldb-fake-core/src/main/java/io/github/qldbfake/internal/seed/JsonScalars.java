package io.github.qldbfake.internal.seed;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves over strings, numbers and words of JSON. */
final class JsonScalars {

  private static final Set<String> WORDS = Set.of("true", "false", "null");
  private static final Pattern TOKEN = Pattern.compile("[^\\x00-\\x20{}\\[\\]:,\"]+");
  private static final Pattern NUMBER =
      Pattern.compile("-?(?<digits>(0|[1-9][0-9]*)(\\.[0-9]+)?)(?<exponent>[eE][+-]?[0-9]+)?");

  private static final Pattern CHARACTERS = Pattern.compile("[^\\x00-\\x1f\"\\\\]+");

  /** Surrogates come in pairs: one alone is no character, and Ion refuses it. */
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:[\"\\\\/bfnrt]|u(?![dD][89a-fA-F])H{4}|u[dD][89abAB]HH\\\\u[dD][c-fC-F]HH)"
              .replace("H", "[0-9a-fA-F]"));

  private final TextCursor cursor;

  JsonScalars(TextCursor cursor) {
    this.cursor = cursor;
  }

  /** Moves past the one that is next. */
  void skip() {
    if (cursor.looksAt("\"")) {
      skipString();
    } else {
      skipToken();
    }
  }

  /** What to throw where the cursor is. */
  SeedFormatException refusal(String problem) {
    return new SeedFormatException(
        cursor.place(),
        problem + "; what ends in .json is JSON by RFC 8259, what ends in .ion may be any Ion");
  }

  private void skipToken() {
    String token = cursor.match(TOKEN);
    Matcher number = NUMBER.matcher(token);
    if (number.matches()) {
      checkIsKept(number);
    } else if (!WORDS.contains(token)) {
      throw refusal("no value of JSON begins with " + cursor.restOfLine());
    }
    cursor.skip(token.length());
  }

  /** In Ion a number with an exponent is a float of 64 bits; any other one is kept exactly. */
  private void checkIsKept(Matcher number) {
    if (number.group("exponent") == null) {
      return;
    }
    double value = Double.parseDouble(number.group());
    boolean lost = value == 0 && number.group("digits").chars().anyMatch(digit -> digit >= '1');
    if (lost || Double.isInfinite(value)) {
      throw new SeedFormatException(
          cursor.place(),
          "%s is too %s for a number with an exponent, which has 64 bits; write it without one, or as a string"
              .formatted(number.group(), lost ? "small" : "large"));
    }
  }

  private void skipString() {
    String start = cursor.place();
    cursor.skip(1);
    while (!cursor.take("\"")) {
      if (cursor.atEnd()) {
        throw new SeedFormatException(start, "the string that begins here is not closed by \"");
      }
      int length = cursor.match(cursor.peek() == '\\' ? ESCAPE : CHARACTERS).length();
      if (length == 0) {
        throw noCharacter();
      }
      cursor.skip(length);
    }
  }

  private SeedFormatException noCharacter() {
    return refusal(
        cursor.peek() == '\\'
            ? "no escape for a character begins with " + cursor.restOfLine()
            : "a string has a control character; write \\u%04x".formatted((int) cursor.peek()));
  }
}
