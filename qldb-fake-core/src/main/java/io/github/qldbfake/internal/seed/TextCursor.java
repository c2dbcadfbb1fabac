package io.github.qldbfake.internal.seed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a text resource that moves forward and counts lines. */
final class TextCursor {

  static final char END = '\0';

  private static final Pattern REST_OF_LINE = Pattern.compile("[^\n\r]{0,40}");

  private final String name;
  private final String text;
  private int at;
  private int line = 1;

  TextCursor(String name, String text) {
    this.name = name;
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The next character; {@link #END} at the end. */
  char peek() {
    return atEnd() ? END : text.charAt(at);
  }

  boolean looksAt(String prefix) {
    return text.startsWith(prefix, at);
  }

  /** The next character, which it moves past; CR, LF and CR LF end a line. */
  char next() {
    char next = text.charAt(at++);
    if (next == '\n' || (next == '\r' && peek() != '\n')) {
      line++;
    }
    return next;
  }

  void skip(int characters) {
    for (int i = 0; i < characters; i++) {
      char unused = next();
    }
  }

  /** Moves past the prefix if it is next. */
  boolean take(String prefix) {
    boolean found = looksAt(prefix);
    if (found) {
      skip(prefix.length());
    }
    return found;
  }

  /**
   * Moves past the next occurrence of {@code end}.
   *
   * @param what what ends there, for the message
   */
  void skipPast(String end, String what) {
    skipPast(end, what, place());
  }

  /** As the other; {@code start} is where it begins. */
  void skipPast(String end, String what, String start) {
    while (!take(end)) {
      if (atEnd()) {
        throw new SeedFormatException(start, what + " that begins here is not closed by " + end);
      }
      skip(1);
    }
  }

  void skipLine() {
    while (!atEnd() && peek() != '\n' && peek() != '\r') {
      skip(1);
    }
  }

  /** What is next and matches, which it does not move past; empty if that does not. */
  String match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** What follows in this line, for messages: not more than 40 characters. */
  String restOfLine() {
    return match(REST_OF_LINE);
  }

  int offset() {
    return at;
  }

  String between(int start, int end) {
    return text.substring(start, end);
  }

  /** The resource and the line, such as {@code schema.partiql:12}. */
  String place() {
    return name + ":" + line;
  }
}
