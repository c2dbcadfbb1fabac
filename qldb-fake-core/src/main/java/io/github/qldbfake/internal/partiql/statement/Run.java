package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.Patience;
import io.github.qldbfake.internal.partiql.semantics.Resolver;
import io.github.qldbfake.internal.partiql.semantics.Rules;
import java.util.List;

/** One run of a statement: what it works on, and what resolves its names. */
final class Run {

  private final Transaction transaction;
  private final List<Datum> parameters;
  private final Patience patience;
  private final Resolver resolver;

  Run(Transaction transaction, List<Datum> parameters, Patience patience, Rules rules) {
    this.transaction = transaction;
    this.parameters = parameters;
    this.patience = patience;
    this.resolver = new Resolver(rules, transaction);
  }

  Transaction transaction() {
    return transaction;
  }

  Resolver resolver() {
    return resolver;
  }

  /** A frame for everything resolved so far. */
  Frame frame() {
    return new Frame(transaction, parameters, resolver.slotCount(), patience);
  }
}
