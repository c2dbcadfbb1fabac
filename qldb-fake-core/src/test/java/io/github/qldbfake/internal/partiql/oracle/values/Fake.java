package io.github.qldbfake.internal.partiql.oracle.values;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.LedgerOptions;
import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.partiql.Partiql;
import io.github.qldbfake.internal.partiql.PartiqlException;
import io.github.qldbfake.internal.store.MemoryJournalStore;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Our engine, over one table, Docs. */
final class Fake {

  private static final Instant NOW = Instant.parse("2023-01-01T00:00:00Z");

  private final Partiql partiql;
  private final Transaction transaction;

  Fake(Partiql partiql, List<String> documents) {
    this.partiql = partiql;
    this.transaction =
        Ledger.create(
                () -> NOW, new SeededIds(7), new MemoryJournalStore(), LedgerOptions::ofService)
            .begin();
    rows(new Case("", "CREATE TABLE Docs", List.of()));
    documents.forEach(
        document -> rows(new Case("", "INSERT INTO Docs VALUE ?", List.of(document))));
  }

  Answer run(Case sample) {
    try {
      return new Answer.Rows(rows(sample));
    } catch (PartiqlException e) {
      return new Answer.Refusal(String.valueOf(e.getMessage()));
    }
  }

  private List<String> rows(Case sample) {
    List<IonValue> parameters =
        sample.parameters().stream().map(IonValues.system()::singleValue).toList();
    transaction.beginStatement(sample.statement(), QldbHash.ofString(sample.statement()));
    List<String> rows = new ArrayList<>();
    partiql
        .execute(transaction, sample.statement(), parameters, Optional.empty(), () -> {})
        .forEachRemaining(row -> rows.add(row.toString()));
    return rows;
  }
}
