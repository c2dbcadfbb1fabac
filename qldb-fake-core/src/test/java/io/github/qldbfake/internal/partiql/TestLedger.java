package io.github.qldbfake.internal.partiql;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.LedgerOptions;
import io.github.qldbfake.internal.ledger.LedgerState;
import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.ledger.Limits;
import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.store.MemoryJournalStore;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A ledger that runs statements and gives their rows as Ion text; a commit takes a second. */
final class TestLedger {

  private final Partiql partiql = new Partiql();
  private Instant now = Instant.parse("2023-01-01T00:00:00Z");
  private final Ledger ledger;

  TestLedger() {
    this(LedgerOptions.ofService());
  }

  TestLedger(LedgerOptions options) {
    this.ledger =
        Ledger.create(() -> now, new SeededIds(7), new MemoryJournalStore(), () -> options);
  }

  /** A ledger with one limit that is not the service's. */
  static TestLedger withLimit(Limit limit, long most) {
    return new TestLedger(LedgerOptions.ofService().with(Limits.ofService().with(limit, most)));
  }

  /** A ledger without one of the service's limits. */
  static TestLedger withoutLimit(Limit limit) {
    return new TestLedger(LedgerOptions.ofService().with(Limits.ofService().without(limit)));
  }

  /** Ion text as a value. */
  static IonValue ion(String text) {
    return IonValues.system().singleValue(text);
  }

  Transaction begin() {
    return ledger.begin();
  }

  void commit(Transaction transaction) {
    now = now.plus(Duration.ofSeconds(1));
    ledger.commit(transaction);
  }

  /** Runs a statement in an open transaction; the parameters are Ion text. */
  StatementCursor execute(Transaction transaction, String statement, String... parameters) {
    List<IonValue> values = Stream.of(parameters).map(TestLedger::ion).toList();
    transaction.beginStatement(statement, QldbHash.ofString(statement));
    return partiql.execute(transaction, statement, values, Optional.empty(), () -> {});
  }

  /** The rows of a statement in an open transaction. */
  List<String> rows(Transaction transaction, String statement, String... parameters) {
    List<String> rows = new ArrayList<>();
    execute(transaction, statement, parameters).forEachRemaining(row -> rows.add(row.toString()));
    return rows;
  }

  /** The rows of a statement in a transaction of its own. */
  List<String> run(String statement, String... parameters) {
    Transaction transaction = begin();
    List<String> rows = rows(transaction, statement, parameters);
    commit(transaction);
    return rows;
  }

  /** Runs statements in a transaction each. */
  TestLedger with(String... statements) {
    Stream.of(statements).forEach(this::run);
    return this;
  }

  /** The last block, as GetBlock shows it. */
  IonStruct lastBlock() {
    LedgerState state = ledger.state();
    return new BlockWriter().block(state.journal().block(state.tip()));
  }

  /** Inserts a document and gives its id. */
  String insert(String table, String document) {
    return onlyId("INSERT INTO " + table + " VALUE ?", document);
  }

  /** The id in the only row of a statement. */
  String onlyId(String statement, String... parameters) {
    List<String> rows = run(statement, parameters);
    if (rows.size() != 1) {
      throw new AssertionError("one row expected, not " + rows);
    }
    return ((IonText) ((IonStruct) ion(rows.get(0))).iterator().next()).stringValue();
  }

  /** The reads of a query, all of whose rows are read. */
  long readIos(String statement, String... parameters) {
    Transaction transaction = begin();
    StatementCursor cursor = execute(transaction, statement, parameters);
    cursor.forEachRemaining(row -> {});
    return cursor.readIos();
  }

  /** The text with which a statement is refused. */
  String refusal(String statement, String... parameters) {
    try {
      List<String> rows = run(statement, parameters);
      throw new AssertionError("refusal expected, not " + rows);
    } catch (PartiqlException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
