package io.github.qldbfake.internal.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a table of a description. */
final class TableReader {

  private final DescriptionCursor cursor;
  private final SeedSource source;
  private final List<SeedPart> indexes = new ArrayList<>();
  private final List<SeedPart> documents = new ArrayList<>();
  private String name = "";

  TableReader(DescriptionCursor cursor, SeedSource source) {
    this.cursor = cursor;
    this.source = source;
  }

  List<SeedStep> read() {
    String place = cursor.place();
    cursor.struct(
        "a table",
        Map.of(
            "name", () -> name = cursor.text("the name of a table"),
            "indexes", () -> cursor.oneOrMore(this::readIndex),
            "documents", () -> cursor.oneOrMore(this::readDocuments)));
    if (name.isEmpty()) {
      throw new SeedFormatException(place, "a table has a name");
    }
    TableSteps steps = new TableSteps(name);
    steps.create(place);
    indexes.forEach(index -> steps.index(index.text(), index.place()));
    steps.documents(documents);
    return steps.all();
  }

  private void readIndex() {
    String place = cursor.place();
    indexes.add(new SeedPart(place, cursor.text("an index, which is the name of a field,")));
  }

  private void readDocuments() {
    if (cursor.atStruct()) {
      documents.add(cursor.document());
    } else {
      String place = cursor.place();
      String file = cursor.text("a document, or the name of a file with documents,");
      documents.addAll(NamedFile.read(source, file, place).documents());
    }
  }
}
