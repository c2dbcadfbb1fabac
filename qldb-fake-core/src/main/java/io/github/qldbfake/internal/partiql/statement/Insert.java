package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.ledger.TableDefinition;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import io.github.qldbfake.internal.partiql.semantics.ChangeResolver;
import io.github.qldbfake.internal.partiql.syntax.Statement;
import java.util.List;

/** {@code INSERT INTO table VALUE document}, {@code INSERT INTO table documents}. */
final class Insert implements Executor<Statement.Insert> {

  @Override
  public Outcome execute(Statement.Insert statement, Run run) {
    ChangeResolver changes = new ChangeResolver(run.resolver());
    TableDefinition table = changes.table(statement.table(), StatementAction.INSERT);
    Evaluable values = changes.expression(statement.values());
    Datum value = values.evaluate(run.frame());
    List<IonBytes> documents =
        documents(value, statement.single()).stream().map(NewDocument::of).toList();
    return Outcome.ofDocuments(run.transaction().insert(table.id(), documents), 0);
  }

  private static List<IonValue> documents(Datum value, boolean single) {
    List<Datum> documents =
        single ? List.of(value) : value.elements().orElseGet(() -> List.of(value));
    return documents.stream()
        .map(Datum::ion)
        .map(ion -> ion.orElseThrow(() -> new StatementException("A document must be a struct")))
        .toList();
  }
}
