package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.Patience;
import io.github.qldbfake.internal.partiql.semantics.Guard;
import io.github.qldbfake.internal.partiql.semantics.Resolver;
import io.github.qldbfake.internal.partiql.semantics.Rules;
import java.util.List;

/** One run of a statement: what it works on, and what resolves its names. */
final class Run {

  private final Transaction transaction;
  private final List<Datum> parameters;
  private final Patience patience;
  private final Guard guard;
  private final Resolver resolver;

  Run(
      Transaction transaction,
      List<Datum> parameters,
      Patience patience,
      Guard guard,
      Rules rules) {
    this.transaction = transaction;
    this.parameters = parameters;
    this.patience = patience;
    this.guard = guard;
    this.resolver = new Resolver(rules, transaction, guard);
  }

  Transaction transaction() {
    return transaction;
  }

  /** What the statement has to ask before it does anything. */
  Guard guard() {
    return guard;
  }

  Resolver resolver() {
    return resolver;
  }

  /** A frame for everything resolved so far. */
  Frame frame() {
    return new Frame(transaction, parameters, resolver.slotCount(), patience);
  }
}
