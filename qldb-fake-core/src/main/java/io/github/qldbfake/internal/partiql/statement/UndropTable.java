package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.partiql.semantics.SemanticErrors;
import io.github.qldbfake.internal.partiql.syntax.Statement;
import java.util.Optional;

/** {@code UNDROP TABLE "table id"}; its row has that id. */
final class UndropTable implements Executor<Statement.UndropTable> {

  @Override
  public Outcome execute(Statement.UndropTable statement, Run run) {
    Optional<UniqueId> given = UniqueId.parse(statement.tableId().text());
    given.ifPresent(id -> run.guard().check(StatementAction.UNDROP_TABLE, id));
    UniqueId tableId =
        given
            .filter(id -> run.transaction().tableById(id).isPresent())
            .orElseThrow(
                () ->
                    SemanticErrors.noSuchTable(
                        statement.tableId().position(), statement.tableId().text()));
    run.transaction().catalogue().undropTable(tableId);
    return Outcome.ofTable(tableId);
  }
}
