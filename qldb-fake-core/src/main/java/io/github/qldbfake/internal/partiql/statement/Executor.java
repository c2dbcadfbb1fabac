package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.partiql.syntax.Statement;

/** Runs one kind of statement: all of it or, with an exception, nothing. */
@FunctionalInterface
interface Executor<S extends Statement> {

  Outcome execute(S statement, Run run);
}
