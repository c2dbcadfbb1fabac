package io.github.qldbfake.internal.seed;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.NewLedger;
import io.github.qldbfake.QldbFakeException;
import java.util.List;

/**
 * A ledger to be made, and the transactions that fill it.
 *
 * @param place what a refusal of the ledger itself begins with; empty if others say where it is
 *     declared
 */
record LedgerPlan(String place, NewLedger ledger, List<SeedStep> steps) {

  LedgerPlan {
    steps = List.copyOf(steps);
  }

  void carryOutIn(FakeAccount account) {
    try {
      FakeLedger created = account.createLedger(ledger);
      steps.forEach(step -> step.runOn(created));
    } catch (QldbFakeException e) {
      String where = place.isEmpty() ? "" : place + ": ";
      throw new InvalidSeedException(ledger.name(), where + e.getMessage(), e);
    } catch (RefusedSeedException e) {
      throw new InvalidSeedException(ledger.name(), String.valueOf(e.getMessage()), e);
    }
  }
}
