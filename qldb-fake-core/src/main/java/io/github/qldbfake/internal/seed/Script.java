package io.github.qldbfake.internal.seed;

import java.util.ArrayList;
import java.util.List;

/**
 * PartiQL statements separated by semicolons, with comments. A semicolon in a string, a quoted
 * identifier, an Ion literal or a comment separates nothing.
 */
final class Script {

  private final TextCursor cursor;
  private final IonScan ion;

  private Script(TextCursor cursor) {
    this.cursor = cursor;
    this.ion = new IonScan(cursor);
  }

  static List<SeedPart> statements(String name, String text) {
    Script script = new Script(new TextCursor(name, text));
    List<SeedPart> statements = new ArrayList<>();
    script.skipBlanks();
    while (!script.cursor.atEnd()) {
      if (script.cursor.peek() != ';') {
        statements.add(script.statement());
      }
      boolean unused = script.cursor.take(";");
      script.skipBlanks();
    }
    return statements;
  }

  /** From its first to its last character that is neither blank nor comment. */
  private SeedPart statement() {
    String place = cursor.place();
    int start = cursor.offset();
    int end = start;
    while (!cursor.atEnd() && cursor.peek() != ';') {
      skipToken();
      end = cursor.offset();
      skipBlanks();
    }
    return new SeedPart(place, cursor.between(start, end));
  }

  private void skipToken() {
    if (cursor.take("'")) {
      cursor.skipPast("'", "the string");
    } else if (cursor.take("\"")) {
      cursor.skipPast("\"", "the quoted identifier");
    } else if (cursor.take("`")) {
      skipIonLiteral();
    } else {
      cursor.skip(1);
    }
  }

  private void skipIonLiteral() {
    String start = cursor.place();
    while (!cursor.take("`")) {
      if (cursor.atEnd()) {
        throw new SeedFormatException(start, "the Ion that begins here is not closed by `");
      }
      ion.skip();
    }
  }

  private void skipBlanks() {
    while (!cursor.atEnd()) {
      if (cursor.looksAt("--")) {
        cursor.skipLine();
      } else if (cursor.looksAt("/*")) {
        cursor.skipPast("*/", "the comment");
      } else if (Character.isWhitespace(cursor.peek()) || cursor.peek() == '\uFEFF') {
        cursor.skip(1);
      } else {
        return;
      }
    }
  }
}
