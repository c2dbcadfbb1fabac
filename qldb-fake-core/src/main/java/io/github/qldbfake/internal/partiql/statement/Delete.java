package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.semantics.ChangeResolver;
import io.github.qldbfake.internal.partiql.semantics.ChangedDocuments;
import io.github.qldbfake.internal.partiql.syntax.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code DELETE FROM table [WHERE condition]}. */
final class Delete implements Executor<Statement.Delete> {

  @Override
  public Outcome execute(Statement.Delete statement, Run run) {
    ChangedDocuments documents =
        new ChangeResolver(run.resolver())
            .documents(List.of(statement.from()), statement.where(), StatementAction.DELETE);
    Frame frame = run.frame();
    Map<UniqueId, Optional<IonBytes>> deletions = new LinkedHashMap<>();
    documents
        .sources()
        .forEachRow(frame, () -> deletions.put(documents.currentId(frame), Optional.empty()));
    run.transaction().change(documents.tableId(), deletions);
    return Outcome.ofDocuments(deletions.keySet(), frame.reads());
  }
}
