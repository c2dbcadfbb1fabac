package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.Optional;
import java.util.stream.Stream;
import org.partiql.lang.ast.AssignmentOp;
import org.partiql.lang.ast.RemoveOp;

/** {@code SET a = 1} and {@code REMOVE a} without a source. */
final class OperationAloneConstruct implements Construct {

  @Override
  public Stream<Position> places(AcceptedStatement statement) {
    return statement
        .changes()
        .filter(change -> change.getFrom() == null)
        .filter(
            change ->
                change.getDmlOperation() instanceof AssignmentOp
                    || change.getDmlOperation() instanceof RemoveOp)
        .map(AcceptedStatement::position)
        .flatMap(Optional::stream);
  }
}
