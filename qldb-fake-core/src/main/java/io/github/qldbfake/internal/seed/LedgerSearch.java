package io.github.qldbfake.internal.seed;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFakeException;
import java.util.Optional;

/** Looks for ledgers that an account may have. */
record LedgerSearch(FakeAccount account) {

  Optional<FakeLedger> find(String name) {
    try {
      return Optional.of(account.ledger(name));
    } catch (QldbFakeException e) {
      return Optional.empty();
    }
  }
}
