package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.semantics.ChangeResolver;
import io.github.qldbfake.internal.partiql.semantics.ChangedDocuments;
import io.github.qldbfake.internal.partiql.syntax.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code DELETE FROM table [WHERE condition]}. */
final class Delete implements Executor<Statement.Delete> {

  @Override
  public Outcome execute(Statement.Delete statement, Run run) {
    ChangedDocuments documents =
        new ChangeResolver(run.resolver()).documents(List.of(statement.from()), statement.where());
    Frame frame = run.frame();
    Set<UniqueId> ids = new LinkedHashSet<>();
    documents.sources().forEachRow(frame, () -> ids.add(documents.currentId(frame)));
    ids.forEach(id -> run.transaction().delete(documents.tableId(), id));
    return Outcome.ofDocuments(ids, frame.reads());
  }
}
