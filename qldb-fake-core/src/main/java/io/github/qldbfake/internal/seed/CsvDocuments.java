package io.github.qldbfake.internal.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The documents of a CSV text (RFC 4180): the first record names the fields, every other one is a
 * document. All values are strings, and an empty one is absent.
 */
final class CsvDocuments {

  private final TextCursor cursor;
  private final List<String> names;

  private CsvDocuments(TextCursor cursor) {
    this.cursor = cursor;
    boolean unused = cursor.take("\uFEFF");
    String place = cursor.place();
    this.names = record();
    if (names.contains("") || new HashSet<>(names).size() < names.size()) {
      throw new SeedFormatException(
          place, "the first record names the fields, each once, and says " + names);
    }
  }

  static List<SeedPart> of(String name, String text) {
    CsvDocuments csv = new CsvDocuments(new TextCursor(name, text));
    List<SeedPart> documents = new ArrayList<>();
    while (!csv.cursor.atEnd()) {
      if (!csv.takeLineEnd()) {
        documents.add(csv.document());
      }
    }
    return documents;
  }

  private SeedPart document() {
    String place = cursor.place();
    List<String> values = record();
    if (values.size() != names.size()) {
      throw new SeedFormatException(
          place, "%d values for %d fields, %s".formatted(values.size(), names.size(), names));
    }
    StringBuilder ion = new StringBuilder("{");
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        ion.append(ion.length() > 1 ? ", " : "")
            .append(quoted(names.get(i)))
            .append(": ")
            .append(quoted(values.get(i)));
      }
    }
    return new SeedPart(place, ion.append('}').toString());
  }

  private List<String> record() {
    List<String> values = new ArrayList<>();
    do {
      values.add(cursor.take("\"") ? quotedValue() : plainValue());
    } while (cursor.take(","));
    if (!cursor.atEnd() && !takeLineEnd()) {
      throw new SeedFormatException(cursor.place(), "text between a closing quote and the comma");
    }
    return values;
  }

  private String plainValue() {
    int start = cursor.offset();
    while (!cursor.atEnd() && ",\r\n".indexOf(cursor.peek()) < 0) {
      cursor.skip(1);
    }
    return cursor.between(start, cursor.offset());
  }

  private String quotedValue() {
    int start = cursor.offset();
    String place = cursor.place();
    do {
      cursor.skipPast("\"", "the quoted value", place);
    } while (cursor.take("\""));
    return cursor.between(start, cursor.offset() - 1).replace("\"\"", "\"");
  }

  private boolean takeLineEnd() {
    return cursor.take("\r\n") || cursor.take("\n") || cursor.take("\r");
  }

  private static String quoted(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if (character == '"' || character == '\\') {
        text.append('\\').append(character);
      } else if (character < ' ') {
        text.append("\\x%02x".formatted((int) character));
      } else {
        text.append(character);
      }
    }
    return text.append('"').toString();
  }
}
