package io.github.qldbfake.internal.partiql.syntax;

/**
 * Finds the backtick that ends an Ion literal. A backtick inside an Ion string, quoted symbol,
 * comment or lob does not end it. The scan knows only that much of Ion, and where it differs from
 * Ion it does so as the service's own front end did: after a backslash only the quote itself is
 * skipped, so that a string ending in {@code \\} is not seen to end; and a quote right after a
 * quoted symbol begins a long string.
 */
final class IonLiteralScanner {

  private final CharSource source;

  IonLiteralScanner(CharSource source) {
    this.source = source;
  }

  /** Takes the literal, backticks included. What stands between them. */
  String text() {
    source.next();
    int start = source.offset();
    while (source.peek() != '`') {
      switch (source.nextOrFail()) {
        case '/' -> comment();
        case '"' -> quoted('"');
        case '\'' -> symbolOrLongString();
        case '{' -> lob();
        default -> {
          // Anything else stands for itself.
        }
      }
    }
    String text = source.since(start);
    source.next();
    return text;
  }

  private void comment() {
    if (source.take('/')) {
      int next = source.nextOrFail();
      while (next != '\n' && next != '\r') {
        next = source.nextOrFail();
      }
    } else if (source.take('*')) {
      int next = source.nextOrFail();
      while (next != '*' || !source.take('/')) {
        next = source.nextOrFail();
      }
    }
  }

  private void quoted(char quote) {
    int next = source.nextOrFail();
    while (next != quote) {
      if (next == '\\') {
        boolean unused = source.take(quote);
      }
      next = source.nextOrFail();
    }
  }

  private void symbolOrLongString() {
    quoted('\'');
    if (source.take('\'')) {
      quoted('\'');
      while (!takesTwoQuotes()) {
        quoted('\'');
      }
    }
  }

  private boolean takesTwoQuotes() {
    boolean one = source.take('\'');
    return one && source.take('\'');
  }

  private void lob() {
    if (source.take('{')) {
      int next = source.nextOrFail();
      while (next != '}' || !source.take('}')) {
        next = source.nextOrFail();
      }
    }
  }
}
