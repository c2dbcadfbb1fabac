package io.github.qldbfake.internal.partiql.syntax;

/**
 * The characters (code points) of a statement, with line and column of the next one.
 *
 * <p>CR, LF and CR LF end a line. A line's first character is in column 1; the character that ends
 * a line counts as column 0 of the next one, or, if it is a CR, stands where the character before
 * it stands. The end of the text is one column after the last character.
 */
final class CharSource {

  static final int END = -1;

  private final String text;
  private int at;
  private int line = 1;
  private int column;
  private boolean afterReturn;

  CharSource(String text) {
    this.text = text;
  }

  int peek() {
    return at < text.length() ? text.codePointAt(at) : END;
  }

  /** The UTF-16 unit {@code ahead} places after the next one. */
  int peek(int ahead) {
    int index = at + ahead;
    return index < text.length() ? text.charAt(index) : END;
  }

  int next() {
    int character = peek();
    if (character == END) {
      return END;
    }
    if (Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE) {
      throw SyntaxErrors.character(position(), character);
    }
    at += Character.charCount(character);
    if (character == '\n' || afterReturn) {
      line++;
      column = 0;
    }
    afterReturn = character == '\r';
    if (character != '\n' && character != '\r') {
      column++;
    }
    return character;
  }

  /** Takes the next character, which is no line end, if it is {@code character}. */
  boolean take(char character) {
    boolean found = at < text.length() && text.charAt(at) == character;
    if (found) {
      next();
    }
    return found;
  }

  /** The next character; the end of the text is an error. */
  int nextOrFail() {
    int next = next();
    if (next == END) {
      throw SyntaxErrors.character(position(), END);
    }
    return next;
  }

  /** Where the next character stands. */
  Position position() {
    int next = peek();
    boolean newLine = next == '\n' || afterReturn;
    int before = newLine ? 0 : column;
    return new Position(
        newLine ? line + 1 : line, next == '\n' || next == '\r' ? before : before + 1);
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
}
