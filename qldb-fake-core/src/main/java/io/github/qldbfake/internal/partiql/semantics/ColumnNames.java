package io.github.qldbfake.internal.partiql.semantics;

import com.amazon.ion.IonString;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.PathStep;
import java.util.List;

/** The names of columns and sources without an alias. */
final class ColumnNames {

  private ColumnNames() {}

  /** The last name of a variable or path; else {@code _} and the ordinal, from 1. */
  static String of(Expression expression, int ordinal) {
    if (expression instanceof Expression.Variable variable) {
      return variable.name().text();
    }
    return expression instanceof Expression.Path path
        ? last(path.steps(), ordinal)
        : numbered(ordinal);
  }

  /** The name of a column by its place. */
  static String numbered(int ordinal) {
    return "_" + ordinal;
  }

  private static String last(List<PathStep> steps, int ordinal) {
    PathStep step = steps.get(steps.size() - 1);
    if (step instanceof PathStep.Field field) {
      return field.name().text();
    }
    return step instanceof PathStep.Index index
            && index.index() instanceof Expression.Literal literal
            && literal.value().load() instanceof IonString name
            && !name.isNullValue()
        ? name.stringValue()
        : numbered(ordinal);
  }
}
