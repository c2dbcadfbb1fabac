package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.plan.Query;
import io.github.qldbfake.internal.partiql.semantics.SemanticErrors;
import io.github.qldbfake.internal.partiql.syntax.Select;
import io.github.qldbfake.internal.partiql.syntax.Statement;
import java.util.Iterator;

/** An expression as a statement: only a SELECT can be run. */
final class SelectQuery implements Executor<Statement.Query> {

  @Override
  public Outcome execute(Statement.Query statement, Run run) {
    if (!(statement.expression() instanceof Select select)) {
      throw SemanticErrors.unsupported(statement.position());
    }
    Query query = run.resolver().query(select);
    Frame frame = run.frame();
    return new Outcome(new IonRows(query.run(frame)), frame::reads, 0);
  }

  private record IonRows(Iterator<Datum> results) implements Iterator<IonValue> {

    @Override
    public boolean hasNext() {
      return results.hasNext();
    }

    @Override
    public IonValue next() {
      return results.next().copy().orElseThrow();
    }
  }
}
