package io.github.qldbfake.internal.seed;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFakeException;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a file adds to a ledger of the default account, which is made if there is none.
 *
 * @param argument how the file was given, for messages
 */
record LedgerAddition(String argument, String accountId, String ledger, List<SeedStep> steps)
    implements InitPart {

  LedgerAddition {
    steps = List.copyOf(steps);
  }

  @Override
  public List<String> ledgers() {
    return List.of(ledger);
  }

  @Override
  public void applyTo(FakeAccount account, Predicate<String> wanted) {
    if (!wanted.test(ledger)) {
      return;
    }
    try {
      FakeLedger added = new LedgerSearch(account).find(ledger).orElseGet(() -> made(account));
      steps.forEach(step -> step.runOn(added));
    } catch (RefusedSeedException e) {
      throw new InvalidSeedException(ledger, String.valueOf(e.getMessage()), e);
    } catch (QldbFakeException e) {
      throw new InvalidSeedException(ledger, argument + ": " + e.getMessage(), e);
    }
  }

  private FakeLedger made(FakeAccount account) {
    return account.createLedger(ledger);
  }
}
