package io.github.qldbfake.junit5.internal.seed;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.NewLedger;
import io.github.qldbfake.QldbFakeException;
import java.util.List;

/** A ledger to be made, and the transactions that fill it. */
record LedgerPlan(NewLedger ledger, List<SeedStep> steps) {

  LedgerPlan {
    steps = List.copyOf(steps);
  }

  void carryOutIn(FakeAccount account) {
    try {
      FakeLedger created = account.createLedger(ledger);
      steps.forEach(step -> step.runOn(created));
    } catch (QldbFakeException | RefusedSeedException e) {
      throw new InvalidSeedException(ledger.name(), String.valueOf(e.getMessage()), e);
    }
  }
}
