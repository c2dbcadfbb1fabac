package io.github.qldbfake.junit5.internal.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table, its indexes and its documents.
 *
 * @param indexes the indexed fields
 * @param resources class path resources with documents, by extension in Ion, JSON or CSV
 * @param inline documents as Ion text
 */
public record TableConfiguration(
    String name, List<String> indexes, List<String> resources, List<String> inline) {

  /** Keeps copies. */
  public TableConfiguration {
    indexes = List.copyOf(indexes);
    resources = List.copyOf(resources);
    inline = List.copyOf(inline);
  }

  List<SeedStep> steps() {
    if (name.isEmpty()) {
      throw new SeedFormatException("a table", "it has no name");
    }
    List<SeedStep> steps = new ArrayList<>();
    steps.add(new StatementStep(new SeedPart("table " + name, "CREATE TABLE " + quoted(name))));
    indexes.forEach(field -> steps.add(index(field)));
    resources.forEach(resource -> addInserts(SeedResource.read(resource).documents(), steps));
    IntStream.range(0, inline.size()).forEach(i -> addInserts(inline(i), steps));
    return steps;
  }

  private SeedStep index(String field) {
    return new StatementStep(
        new SeedPart(
            "index " + field + " of table " + name,
            "CREATE INDEX ON %s (%s)".formatted(quoted(name), quoted(field))));
  }

  private List<SeedPart> inline(int index) {
    return IonDocuments.of("document %d of table %s".formatted(index + 1, name), inline.get(index));
  }

  private void addInserts(List<SeedPart> documents, List<SeedStep> steps) {
    steps.addAll(InsertStep.inTransactions(quoted(name), documents));
  }

  private static String quoted(String identifier) {
    return '"' + identifier + '"';
  }
}
