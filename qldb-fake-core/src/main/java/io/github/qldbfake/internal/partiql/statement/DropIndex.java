package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonBool;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import io.github.qldbfake.internal.partiql.semantics.ChangeResolver;
import io.github.qldbfake.internal.partiql.semantics.SemanticErrors;
import io.github.qldbfake.internal.partiql.syntax.Statement;

/**
 * {@code DROP INDEX "index id" ON table WITH (purge = true)}; its row has the id of the table. The
 * option is required and has no other value.
 */
final class DropIndex implements Executor<Statement.DropIndex> {

  @Override
  public Outcome execute(Statement.DropIndex statement, Run run) {
    if (statement.options().isEmpty()) {
      throw SemanticErrors.unsupported(statement.position());
    }
    for (Statement.Option option : statement.options()) {
      if (statement.options().size() > 1 || !isPurge(option)) {
        throw SemanticErrors.unsupported(option.position());
      }
    }
    UniqueId tableId =
        new ChangeResolver(run.resolver())
            .table(statement.table(), StatementAction.DROP_INDEX)
            .id();
    String indexId = statement.indexId().text();
    run.transaction()
        .catalogue()
        .dropIndex(
            tableId,
            UniqueId.parse(indexId)
                .orElseThrow(() -> new StatementException("Index id is not valid: " + indexId)));
    return Outcome.ofTable(tableId);
  }

  private static boolean isPurge(Statement.Option option) {
    return option.name().equals("purge")
        && option.value().load() instanceof IonBool value
        && !value.isNullValue()
        && value.booleanValue();
  }
}
