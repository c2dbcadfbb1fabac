package io.github.qldbfake.internal.seed;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFakeException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Documents that are inserted in one transaction. */
record InsertStep(String table, List<SeedPart> documents) implements SeedStep {

  /** As many documents as the service takes in a transaction. */
  private static final int MOST_DOCUMENTS = 40;

  /** Well below the 4 MiB that the service takes in a transaction. */
  private static final int MOST_BYTES = 3_000_000;

  InsertStep {
    documents = List.copyOf(documents);
  }

  static List<SeedStep> inTransactions(String table, List<SeedPart> documents) {
    List<SeedStep> steps = new ArrayList<>();
    List<SeedPart> batch = new ArrayList<>();
    int bytes = 0;
    for (SeedPart document : documents) {
      int size = document.text().getBytes(StandardCharsets.UTF_8).length;
      bytes += size;
      if (batch.size() == MOST_DOCUMENTS || bytes > MOST_BYTES) {
        steps.add(new InsertStep(table, batch));
        batch.clear();
        bytes = size;
      }
      batch.add(document);
    }
    if (!batch.isEmpty()) {
      steps.add(new InsertStep(table, batch));
    }
    return steps;
  }

  @Override
  public void runOn(FakeLedger ledger) {
    try {
      insert(ledger, documents);
    } catch (QldbFakeException refusal) {
      throw culprit(ledger, refusal);
    }
  }

  /** The seed has failed and its account is lost: so the documents can be tried one by one. */
  private RefusedSeedException culprit(FakeLedger ledger, QldbFakeException ofAll) {
    for (SeedPart document : documents) {
      try {
        insert(ledger, List.of(document));
      } catch (QldbFakeException refusal) {
        return new RefusedSeedException(document, refusal);
      }
    }
    return new RefusedSeedException(documents.get(0), ofAll);
  }

  private void insert(FakeLedger ledger, List<SeedPart> parts) {
    String placeholders = String.join(", ", Collections.nCopies(parts.size(), "?"));
    List<String> unused =
        ledger.execute(
            "INSERT INTO %s << %s >>".formatted(table, placeholders),
            parts.stream().map(SeedPart::text).toArray(String[]::new));
  }
}
