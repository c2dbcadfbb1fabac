package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import io.github.qldbfake.internal.partiql.semantics.ChangeResolver;
import io.github.qldbfake.internal.partiql.syntax.Statement;

/** {@code CREATE INDEX ON table (field)}; its row has the id of the table. */
final class CreateIndex implements Executor<Statement.CreateIndex> {

  private static final int MAX_FIELD_LENGTH = 128;

  @Override
  public Outcome execute(Statement.CreateIndex statement, Run run) {
    UniqueId tableId = new ChangeResolver(run.resolver()).table(statement.table()).id();
    String field = statement.field().text();
    if (field.isEmpty() || field.length() > MAX_FIELD_LENGTH) {
      throw new StatementException(
          "The name of an indexed field must have 1 to " + MAX_FIELD_LENGTH + " characters");
    }
    run.transaction().createIndex(tableId, field);
    return Outcome.ofTable(tableId);
  }
}
