package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.partiql.semantics.ChangeResolver;
import io.github.qldbfake.internal.partiql.syntax.Statement;

/** {@code DROP TABLE name}. */
final class DropTable implements Executor<Statement.DropTable> {

  @Override
  public Outcome execute(Statement.DropTable statement, Run run) {
    UniqueId tableId =
        new ChangeResolver(run.resolver())
            .table(statement.table(), StatementAction.DROP_TABLE)
            .id();
    run.transaction().catalogue().dropTable(tableId);
    return Outcome.ofTable(tableId);
  }
}
