package io.github.qldbfake.internal.seed;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFakeException;
import java.util.List;

/** A statement in a transaction of its own. */
record StatementStep(SeedPart statement) implements SeedStep {

  @Override
  public void runOn(FakeLedger ledger) {
    try {
      List<String> unused = ledger.execute(statement.text());
    } catch (QldbFakeException e) {
      throw new RefusedSeedException(statement, e);
    }
  }
}
