package io.github.qldbfake.internal.seed;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Moves over JSON by RFC 8259. All of it is Ion too, but most mistakes in JSON are Ion as well, and
 * a reader of Ion takes them for other values: {@code tru} for a symbol.
 */
final class JsonScan {

  private final TextCursor cursor;
  private final JsonScalars scalars;
  private final Deque<Open> open = new ArrayDeque<>();

  private JsonScan(TextCursor cursor) {
    this.cursor = cursor;
    this.scalars = new JsonScalars(cursor);
  }

  /**
   * Refuses a text that is anything else than JSON values in a row.
   *
   * @throws SeedFormatException with the line of the first mistake
   */
  static void check(String name, String text) {
    TextCursor cursor = new TextCursor(name, text);
    boolean unused = cursor.take("\uFEFF");
    JsonScan scan = new JsonScan(cursor);
    scan.skipBlanks();
    while (!cursor.atEnd()) {
      scan.skipValue();
      scan.skipBlanks();
    }
  }

  /** Without recursion, so that deep nesting is no failure of ours. */
  private void skipValue() {
    do {
      if (!begin()) {
        end();
      }
    } while (!open.isEmpty());
  }

  /** Moves past a whole value, or up to the first one in an object or array: true. */
  private boolean begin() {
    skipBlanks();
    notAtEnd();
    boolean object = cursor.looksAt("{");
    if (!object && !cursor.looksAt("[")) {
      scalars.skip();
      return false;
    }
    open.push(new Open(object, cursor.place()));
    cursor.skip(1);
    skipBlanks();
    if (takeEnd()) {
      return false;
    }
    skipName();
    return true;
  }

  /** Moves past all that ends behind a value, and up to the next one. */
  private void end() {
    skipBlanks();
    while (takeEnd()) {
      skipBlanks();
    }
    if (!open.isEmpty()) {
      expect(",", ", or " + open.getFirst().end());
      skipName();
    }
  }

  private boolean takeEnd() {
    boolean ends = !open.isEmpty() && cursor.take(open.getFirst().end());
    if (ends) {
      open.pop();
    }
    return ends;
  }

  /** Moves past the name of a field, if one comes next. */
  private void skipName() {
    if (open.getFirst().object()) {
      skipBlanks();
      notAtEnd();
      if (!cursor.looksAt("\"")) {
        throw scalars.refusal(
            "the name of a field is in double quotes, not " + cursor.restOfLine());
      }
      scalars.skip();
      skipBlanks();
      expect(":", ":");
    }
  }

  private void expect(String next, String what) {
    notAtEnd();
    if (!cursor.take(next)) {
      throw scalars.refusal("%s is missing before %s".formatted(what, cursor.restOfLine()));
    }
  }

  private void notAtEnd() {
    if (cursor.atEnd()) {
      Open innermost = open.getFirst();
      throw new SeedFormatException(
          innermost.place(),
          "the %s that begins here is not closed by %s"
              .formatted(innermost.object() ? "object" : "array", innermost.end()));
    }
  }

  private void skipBlanks() {
    while (!cursor.atEnd() && " \t\r\n".indexOf(cursor.peek()) >= 0) {
      cursor.skip(1);
    }
  }

  /** An object or an array that has begun. */
  private record Open(boolean object, String place) {

    String end() {
      return object ? "}" : "]";
    }
  }
}
