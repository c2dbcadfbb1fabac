package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.AccountSources;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.account.LedgerSettings;
import io.github.qldbfake.internal.account.LifeCycle;
import io.github.qldbfake.internal.account.PermissionsMode;
import io.github.qldbfake.internal.account.Transition;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** An account with a clock moved by hand, and shorthand for the operations a test is not about. */
final class LedgerFixture {

  static final Duration CREATING = Duration.ofSeconds(30);
  static final Duration DELETING = Duration.ofMinutes(5);

  final HandMovedClock clock = new HandMovedClock();
  final Account account =
      new Accounts(new AccountSources(clock, new SeededIds(11))).account("123456789012");
  final Caller caller = new Caller(account, "us-east-1");

  LedgerDescription create(String name) {
    return new CreateLedger().run(caller, new CreateLedger.Input(settings(name, false))).ledger();
  }

  LedgerDescription createSlowly(String name) {
    account.lifeCycle(
        LifeCycle.of(new Transition.AfterTime(CREATING), new Transition.AfterTime(DELETING)));
    return create(name);
  }

  void deletedSlowly(String name) {
    createSlowly(name);
    clock.advance(CREATING);
    new DeleteLedger().run(caller, new DeleteLedger.Input(name));
  }

  LedgerDescription describe(String name) {
    return new DescribeLedger().run(caller, new DescribeLedger.Input(name)).ledger();
  }

  Ledger ledger(String name) {
    return caller.ledgers().get(name).ledger();
  }

  /** Commits a new table and gives its id. */
  UniqueId createTable(String ledgerName, String table) {
    Transaction transaction = begin(ledgerName, "CREATE TABLE " + table);
    UniqueId id = transaction.catalogue().createTable(table);
    ledger(ledgerName).commit(transaction);
    return id;
  }

  /** Commits new documents, all in one block, and gives their ids. */
  List<UniqueId> insert(String ledgerName, UniqueId tableId, String... documents) {
    Transaction transaction = begin(ledgerName, "INSERT");
    List<UniqueId> ids =
        Stream.of(documents)
            .map(text -> transaction.insert(tableId, IonBytes.parse(text)))
            .toList();
    ledger(ledgerName).commit(transaction);
    return ids;
  }

  static LedgerSettings settings(String name, boolean deletionProtection) {
    return new LedgerSettings(name, PermissionsMode.STANDARD, deletionProtection);
  }

  private Transaction begin(String ledgerName, String statement) {
    Transaction transaction = ledger(ledgerName).begin();
    transaction.beginStatement(statement, QldbHash.ofString(statement));
    return transaction;
  }
}
