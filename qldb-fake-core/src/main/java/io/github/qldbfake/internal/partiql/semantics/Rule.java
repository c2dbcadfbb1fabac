package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.syntax.Expression;

/** How one kind of expression is resolved. */
@FunctionalInterface
interface Rule<E extends Expression> {

  /** The expression over the slots of {@code scope}. */
  Evaluable resolve(E expression, Scope scope, Resolver resolver);
}
