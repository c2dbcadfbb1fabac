package io.github.qldbfake.junit5;

import io.github.qldbfake.NewLedger;
import io.github.qldbfake.PermissionsMode;
import io.github.qldbfake.internal.seed.LedgerConfiguration;
import io.github.qldbfake.internal.seed.TableConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A ledger of a {@link QldbExtension.Builder}: tables come first, then scripts, then statements.
 */
public final class LedgerBuilder {

  private final String name;
  private final OnePerKey<String, String> tags = OnePerKey.tags();
  private final List<TableConfiguration> tables = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private PermissionsMode permissionsMode = PermissionsMode.ALLOW_ALL;
  private boolean deletionProtection;

  LedgerBuilder(String name) {
    this.name = name;
  }

  /** Adds an empty table. */
  public LedgerBuilder table(String tableName) {
    return table(tableName, it -> {});
  }

  /** Adds a table; {@code details} says what is in it. */
  public LedgerBuilder table(String tableName, Consumer<TableBuilder> details) {
    TableBuilder table =
        new TableBuilder(Given.value(tableName, "the name of a table" + ofLedger()));
    Given.value(details, "the details of table " + tableName).accept(table);
    tables.add(table.configuration());
    return this;
  }

  /** Adds resources with statements; see {@link QldbLedger#scripts}. */
  public LedgerBuilder scripts(String... resources) {
    scripts.addAll(Given.values(resources, "a script" + ofLedger()));
    return this;
  }

  /** Adds statements, each in a transaction of its own. */
  public LedgerBuilder statements(String... partiql) {
    statements.addAll(Given.values(partiql, "a statement" + ofLedger()));
    return this;
  }

  /** The permissions mode; ALLOW_ALL unless it is said. */
  public LedgerBuilder permissionsMode(PermissionsMode mode) {
    permissionsMode = Given.value(mode, "the permissions mode" + ofLedger());
    return this;
  }

  /** Lets DeleteLedger be refused. */
  public LedgerBuilder deletionProtection() {
    deletionProtection = true;
    return this;
  }

  /** Adds a tag; a key has one value. */
  public LedgerBuilder tag(String key, String value) {
    tags.put(
        Given.value(key, "the key of a tag" + ofLedger()),
        Given.value(value, "the value of tag " + key));
    return this;
  }

  LedgerConfiguration configuration() {
    return new LedgerConfiguration(
        new NewLedger(name, permissionsMode, deletionProtection, tags.all()),
        tables,
        scripts,
        statements);
  }

  private String ofLedger() {
    return " of ledger " + name;
  }
}
