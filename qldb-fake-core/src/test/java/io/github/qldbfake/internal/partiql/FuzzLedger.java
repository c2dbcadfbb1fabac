package io.github.qldbfake.internal.partiql;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.LedgerOptions;
import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.store.MemoryJournalStore;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A small ledger on which any statement may be tried: nothing is committed. */
final class FuzzLedger {

  private static final int MOST_ROWS = 50;
  private static final int MOST_CHECKS = 500;

  private final Partiql partiql = new Partiql();
  private final Ledger ledger =
      Ledger.create(
          () -> Instant.parse("2023-01-01T00:00:00Z"),
          new SeededIds(7),
          new MemoryJournalStore(),
          LedgerOptions::ofService);

  FuzzLedger() {
    commit("CREATE TABLE T");
    commit("CREATE TABLE U");
    commit("CREATE INDEX ON U (a)");
    commit("INSERT INTO T <<{'a':1,'b':[1,2,{'c':3}],'c':{'d':`2020-01-01T`}}, {'a':'x'}, {}>>");
    commit("INSERT INTO U <<{'a':1,'b':2.5}, {'a':[1], 'b':null}>>");
  }

  /** Runs a statement and reads its first rows; every {@code ?} stands for {@code parameter}. */
  void tryOut(String statement, IonValue parameter) {
    try {
      tryOut(statement, List.of());
    } catch (PartiqlException e) {
      List<IonValue> parameters = Collections.nCopies(count(e), parameter);
      if (!parameters.isEmpty()) {
        tryOut(statement, parameters);
      }
    }
  }

  private static int count(PartiqlException refusal) {
    String[] words = String.valueOf(refusal.getMessage()).split(" ", 4);
    return words[0].equals("Query") ? Integer.parseInt(words[2]) : 0;
  }

  private void tryOut(String statement, List<IonValue> parameters) {
    Transaction transaction = ledger.begin();
    transaction.beginStatement(statement, QldbHash.ofString(statement));
    try {
      StatementCursor rows =
          partiql.execute(transaction, statement, parameters, Optional.empty(), limited());
      for (int read = 0; read < MOST_ROWS && rows.hasNext(); read++) {
        IonBytes.parse(IonBytes.of(rows.next()).toByteArray());
      }
    } catch (StepsExceeded e) {
      // A join may have more rows than there is time for.
    }
  }

  private void commit(String statement) {
    Transaction transaction = ledger.begin();
    transaction.beginStatement(statement, QldbHash.ofString(statement));
    partiql.execute(transaction, statement, List.of(), Optional.empty(), limited());
    ledger.commit(transaction);
  }

  private static Runnable limited() {
    AtomicInteger checks = new AtomicInteger();
    return () -> {
      if (checks.incrementAndGet() > MOST_CHECKS) {
        throw new StepsExceeded();
      }
    };
  }

  private static final class StepsExceeded extends RuntimeException {}
}
