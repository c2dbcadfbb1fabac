package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.semantics.ChangeResolver;
import io.github.qldbfake.internal.partiql.semantics.ChangedDocuments;
import io.github.qldbfake.internal.partiql.semantics.Guard;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.Statement;
import io.github.qldbfake.internal.partiql.syntax.Statement.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code UPDATE table … [WHERE]} and {@code FROM table [WHERE] …}. */
final class Update implements Executor<Statement.Update> {

  @Override
  public Outcome execute(Statement.Update statement, Run run) {
    ChangeResolver resolver = new ChangeResolver(run.resolver());
    ChangedDocuments documents =
        resolver.documents(statement.from(), statement.where(), StatementAction.UPDATE);
    statement.operations().forEach(operation -> check(operation, documents, resolver, run.guard()));
    List<EditPlan> plans =
        statement.operations().stream()
            .flatMap(operation -> EditPlan.of(operation, resolver).stream())
            .toList();
    Frame frame = run.frame();
    Map<UniqueId, EditedDocument> edited = new LinkedHashMap<>();
    documents.sources().forEachRow(frame, () -> edit(documents, plans, frame, edited));
    run.transaction().change(documents.tableId(), results(edited));
    return Outcome.ofDocuments(edited.keySet(), frame.reads());
  }

  /** An operation that does what INSERT or DELETE does needs their permission as well. */
  private static void check(
      Operation operation, ChangedDocuments documents, ChangeResolver resolver, Guard guard) {
    if (operation instanceof Operation.InsertInto) {
      guard.check(StatementAction.INSERT, documents.tableId());
    } else if (operation instanceof Operation.Remove remove
        && remove.target() instanceof Expression.Variable name
        && documents.isWhole(resolver.target(name))) {
      guard.check(StatementAction.DELETE, documents.tableId());
    }
  }

  private static void edit(
      ChangedDocuments documents,
      List<EditPlan> plans,
      Frame frame,
      Map<UniqueId, EditedDocument> edited) {
    for (EditPlan plan : plans) {
      plan.edit(documents, frame)
          .ifPresent(
              edit ->
                  edited
                      .computeIfAbsent(
                          documents.currentId(frame),
                          id -> new EditedDocument(documents.current(frame)))
                      .add(edit));
    }
  }

  /** All documents as they will be, before any is written: a refusal must leave no trace. */
  private static Map<UniqueId, Optional<IonBytes>> results(Map<UniqueId, EditedDocument> edited) {
    Map<UniqueId, Optional<IonBytes>> results = new LinkedHashMap<>();
    edited.forEach((id, document) -> results.put(id, document.after()));
    return results;
  }
}
