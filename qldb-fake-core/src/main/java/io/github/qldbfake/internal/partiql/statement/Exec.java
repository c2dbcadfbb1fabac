package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.semantics.SemanticErrors;
import io.github.qldbfake.internal.partiql.syntax.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code EXEC procedure argument, …}. */
final class Exec implements Executor<Statement.Exec> {

  private final Map<String, Procedure> procedures;

  Exec(List<Procedure> procedures) {
    this.procedures =
        procedures.stream().collect(Collectors.toUnmodifiableMap(Procedure::name, each -> each));
  }

  @Override
  public Outcome execute(Statement.Exec statement, Run run) {
    Procedure procedure = procedures.get(statement.procedure());
    if (procedure == null) {
      throw SemanticErrors.noSuchProcedure(statement.position(), statement.procedure());
    }
    int count = statement.arguments().size();
    if (count != procedure.arguments()) {
      throw SemanticErrors.at(
          statement.position(),
          procedure.name() + " takes " + procedure.arguments() + " arguments, received: " + count);
    }
    List<Evaluable> arguments =
        statement.arguments().stream().map(run.resolver()::expression).toList();
    Frame frame = run.frame();
    List<Datum> values = arguments.stream().map(argument -> argument.evaluate(frame)).toList();
    return procedure.call(values, run);
  }
}
