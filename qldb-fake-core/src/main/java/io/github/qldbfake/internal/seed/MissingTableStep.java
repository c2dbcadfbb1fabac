package io.github.qldbfake.internal.seed;

import io.github.qldbfake.FakeLedger;

/** Creates a table unless there is one of that name. */
record MissingTableStep(String table, SeedPart creation) implements SeedStep {

  @Override
  public void runOn(FakeLedger ledger) {
    if (!ledger.tables().contains(table)) {
      new StatementStep(creation).runOn(ledger);
    }
  }
}
