package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;

/** The ledger that transactions are measured on: one table with an index and one document. */
final class FilledFake {

  private FilledFake() {}

  /** Fills it in an account of its own, without HTTP. */
  static FakeAccount fill(QldbFake fake) {
    FakeAccount account = fake.newAccount();
    FakeLedger ledger = account.createLedger(Driver.LEDGER);
    ledger.execute("CREATE TABLE Person");
    ledger.execute("CREATE INDEX ON Person (Name)");
    ledger.execute("INSERT INTO Person VALUE {'Name': 'Ada', 'City': 'Oslo'}");
    return account;
  }
}
