package io.github.qldbfake.internal.seed;

import java.util.ArrayList;
import java.util.List;

/**
 * The documents of a text in Ion, or in JSON that has been checked: structs one after the other, or
 * one list of structs.
 */
final class IonDocuments {

  private static final String VERSION_MARKER = "$ion_1_0";

  private final TextCursor cursor;
  private final IonScan ion;

  private IonDocuments(TextCursor cursor) {
    this.cursor = cursor;
    this.ion = new IonScan(cursor);
  }

  static List<SeedPart> of(String name, String text) {
    return new IonDocuments(new TextCursor(name, text)).read();
  }

  private List<SeedPart> read() {
    ion.skipBlanks();
    if (cursor.take(VERSION_MARKER)) {
      ion.skipBlanks();
    }
    String start = cursor.place();
    boolean list = cursor.take("[");
    List<SeedPart> documents = structs();
    if (list && !cursor.take("]")) {
      throw cursor.atEnd()
          ? new SeedFormatException(start, "the list that begins here is not closed by ]")
          : noStruct();
    }
    ion.skipBlanks();
    if (!cursor.atEnd()) {
      throw noStruct();
    }
    return documents;
  }

  private List<SeedPart> structs() {
    List<SeedPart> documents = new ArrayList<>();
    ion.skipBlanks();
    while (cursor.peek() == '{' && !cursor.looksAt("{{")) {
      documents.add(struct());
      ion.skipBlanks();
    }
    return documents;
  }

  private SeedPart struct() {
    String place = cursor.place();
    int start = cursor.offset();
    int depth = 0;
    do {
      if (cursor.atEnd()) {
        throw new SeedFormatException(place, "the document that begins here is not closed by }");
      }
      char next = cursor.peek();
      if (next == '{' && !cursor.looksAt("{{")) {
        depth++;
      } else if (next == '}') {
        depth--;
      }
      ion.skip();
    } while (depth > 0);
    return new SeedPart(place, cursor.between(start, cursor.offset()));
  }

  private SeedFormatException noStruct() {
    return new SeedFormatException(
        cursor.place(), "a document is a struct, {…}, not " + cursor.restOfLine());
  }
}
