package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.partiql.semantics.ChangeResolver;
import io.github.qldbfake.internal.partiql.syntax.Statement;

/** {@code CREATE INDEX ON table (field)}; its row has the id of the table. */
final class CreateIndex implements Executor<Statement.CreateIndex> {

  @Override
  public Outcome execute(Statement.CreateIndex statement, Run run) {
    UniqueId tableId =
        new ChangeResolver(run.resolver())
            .table(statement.table(), StatementAction.CREATE_INDEX)
            .id();
    String field = statement.field().text();
    run.transaction().catalogue().createIndex(tableId, field);
    return Outcome.ofTable(tableId);
  }
}
