package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.ledger.TableDefinition;
import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.partiql.plan.Source;
import io.github.qldbfake.internal.partiql.plan.SourceSlots;
import java.util.Optional;

/** What a name stands for outside every query: a table or its committed view. */
final class Globals {

  static final String SCHEMA = "information_schema";
  static final String TABLES_VIEW = "user_tables";
  static final String COMMITTED_PREFIX = "_ql_committed_";

  private final Transaction transaction;
  private final Guard guard;

  Globals(Transaction transaction, Guard guard) {
    this.transaction = transaction;
    this.guard = guard;
  }

  boolean contains(String name) {
    return name.equals(SCHEMA) || table(userTable(name)).isPresent();
  }

  Optional<TableDefinition> table(String name) {
    return transaction.table(name);
  }

  /** The table or view of that name, which is going to be read. */
  Optional<Source> source(String name, SourceSlots slots) {
    Optional<TableDefinition> table = table(userTable(name));
    table.ifPresent(definition -> guard.check(StatementAction.SELECT, definition.id()));
    return name.startsWith(COMMITTED_PREFIX)
        ? table.map(definition -> new Source.Committed(definition, slots))
        : table.map(definition -> new Source.Table(definition, slots));
  }

  /** The name of the table that {@code name} stands for: its own, or that of a committed view. */
  static String userTable(String name) {
    return name.startsWith(COMMITTED_PREFIX) ? name.substring(COMMITTED_PREFIX.length()) : name;
  }
}
