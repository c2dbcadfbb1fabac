package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.FieldAccess;
import io.github.qldbfake.internal.partiql.eval.SlotReference;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.Identifier;
import java.util.OptionalInt;

/**
 * A name outside FROM: a name of the scope first; else a field of the only source of the statement,
 * even if a table has that name; a table itself is no value.
 */
final class VariableRule implements Rule<Expression.Variable> {

  @Override
  public Evaluable resolve(Expression.Variable variable, Scope scope, Resolver resolver) {
    Identifier name = variable.name();
    OptionalInt slot = scope.find(name.text());
    if (slot.isPresent()) {
      return new SlotReference(slot.getAsInt());
    }
    OptionalInt source = scope.singleSource();
    if (source.isPresent()) {
      return new FieldAccess(new SlotReference(source.getAsInt()), name.text());
    }
    if (resolver.globals().contains(name.text())) {
      throw SemanticErrors.illegalGlobal(name);
    }
    throw SemanticErrors.noSuchVariable(name);
  }
}
