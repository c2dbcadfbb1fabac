package io.github.qldbfake.internal.partiql.syntax;

/** The characters of a statement, with line and column of the next one. */
final class CharSource {

  static final int END = -1;

  private final String text;
  private int at;
  private int line = 1;
  private int column = 1;

  CharSource(String text) {
    this.text = text;
  }

  int peek() {
    return at < text.length() ? text.codePointAt(at) : END;
  }

  /** The character {@code ahead} places after the next one. */
  int peek(int ahead) {
    int index = at + ahead;
    return index < text.length() ? text.charAt(index) : END;
  }

  int next() {
    int character = peek();
    if (character == END) {
      return END;
    }
    at += Character.charCount(character);
    if (character == '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
    return character;
  }

  Position position() {
    return new Position(line, column);
  }

  int offset() {
    return at;
  }

  String since(int offset) {
    return text.substring(offset, at);
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, at);
  }

  void skip(int characters) {
    for (int skipped = 0; skipped < characters; skipped++) {
      next();
    }
  }
}
