package io.github.qldbfake.junit5;

import io.github.qldbfake.internal.seed.TableConfiguration;
import java.util.ArrayList;
import java.util.List;

/** A table of a {@link LedgerBuilder}. */
public final class TableBuilder {

  private final String name;
  private final List<String> indexes = new ArrayList<>();
  private final List<String> resources = new ArrayList<>();
  private final List<String> inline = new ArrayList<>();

  TableBuilder(String name) {
    this.name = name;
  }

  /** Adds indexes, which are made before there are documents. */
  public TableBuilder indexes(String... fields) {
    indexes.addAll(Given.values(fields, "an index of table " + name));
    return this;
  }

  /** Adds resources with documents; see {@link QldbTable#documents}. */
  public TableBuilder documents(String... paths) {
    resources.addAll(Given.values(paths, "a resource with documents of table " + name));
    return this;
  }

  /** Adds documents as Ion text, after those of resources. */
  public TableBuilder inline(String... ionTexts) {
    inline.addAll(Given.values(ionTexts, "a document of table " + name));
    return this;
  }

  TableConfiguration configuration() {
    return new TableConfiguration(name, indexes, resources, inline);
  }
}
