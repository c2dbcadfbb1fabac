package io.github.qldbfake.internal.seed;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table, its indexes and its documents.
 *
 * @param indexes the indexed fields
 * @param resources resources with documents, by extension in Ion, JSON or CSV
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

  List<SeedStep> steps(SeedSource source) {
    if (name.isEmpty()) {
      throw new SeedFormatException("a table", "it has no name");
    }
    TableSteps steps = new TableSteps(name);
    steps.create("table " + name);
    indexes.forEach(field -> steps.index(field, "index " + field + " of table " + name));
    resources.forEach(resource -> steps.documents(source.read(resource).documents()));
    IntStream.range(0, inline.size()).forEach(i -> steps.documents(inline(i)));
    return steps.all();
  }

  private List<SeedPart> inline(int index) {
    return IonDocuments.of("document %d of table %s".formatted(index + 1, name), inline.get(index));
  }
}
