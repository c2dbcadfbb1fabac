package io.github.qldbfake.internal.seed;

/**
 * Moves over Ion text by as much of Ion as it takes to see which braces and backticks count: those
 * in strings, quoted symbols, comments and lobs do not.
 */
final class IonScan {

  private final TextCursor cursor;

  IonScan(TextCursor cursor) {
    this.cursor = cursor;
  }

  /** Moves past one comment, string, quoted symbol or lob if one is next, else one character. */
  void skip() {
    if (skipComment()) {
      return;
    }
    if (cursor.take("'''")) {
      quoted("'''", "the string");
    } else if (cursor.take("'")) {
      quoted("'", "the quoted symbol");
    } else if (cursor.take("\"")) {
      quoted("\"", "the string");
    } else if (cursor.take("{{")) {
      lob();
    } else {
      cursor.skip(1);
    }
  }

  /** Moves past blanks, commas and comments. */
  void skipBlanks() {
    while (!cursor.atEnd() && (skipComment() || skipBlank())) {
      // Both move on.
    }
  }

  private boolean skipBlank() {
    boolean blank = !cursor.atEnd() && isBlank(cursor.peek());
    if (blank) {
      cursor.skip(1);
    }
    return blank;
  }

  private boolean skipComment() {
    if (cursor.looksAt("//")) {
      cursor.skipLine();
      return true;
    }
    if (cursor.looksAt("/*")) {
      cursor.skipPast("*/", "the comment");
      return true;
    }
    return false;
  }

  private void quoted(String end, String what) {
    String start = cursor.place();
    while (!cursor.take(end)) {
      if (cursor.atEnd()) {
        throw new SeedFormatException(start, what + " that begins here is not closed by " + end);
      }
      if (cursor.next() == '\\' && !cursor.atEnd()) {
        cursor.skip(1);
      }
    }
  }

  /** Base64 may look like a comment, and the string of a clob like the end. */
  private void lob() {
    String start = cursor.place();
    while (skipBlank()) {
      // It moves on.
    }
    while (cursor.peek() == '"' || cursor.peek() == '\'') {
      skip();
      skipBlanks();
    }
    cursor.skipPast("}}", "the lob", start);
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || character == ',' || character == '\uFEFF';
  }
}
