package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.qldbsession.model.OccConflictException;
import software.amazon.qldb.ExecutorNoReturn;

/** Redactions of two drivers at once: those of one block conflict. */
final class RedactionConflictTest {

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  private String tableId;
  private List<String> together;
  private String alone;

  @BeforeEach
  void twoDocumentsOfOneBlockAndOneOfItsOwn() {
    tableId = ledger.run("CREATE TABLE T").get(0).replaceAll(".*\"(.*)\".*", "$1");
    together =
        ledger.run("INSERT INTO T ?", "[{n:1},{n:2}]").stream()
            .map(DriverFixture::documentId)
            .toList();
    alone = ledger.insert("T", "{n:3}");
    assertThat(ledger.run("UPDATE T SET n = 0")).hasSize(3);
  }

  @Test
  void redactionsInOneBlockConflict() {
    ExecutorNoReturn first = redaction(together.get(0));
    ExecutorNoReturn second = redaction(together.get(1));
    assertThatThrownBy(() -> overlap(first, second))
        .isInstanceOf(OccConflictException.class)
        .hasMessageStartingWith(
            "Optimistic concurrency control (OCC) failure while attempting to redact revision at"
                + " location: {strandId:");
  }

  @Test
  void redactionsInTwoBlocksDoNotConflict() {
    ExecutorNoReturn first = redaction(together.get(0));
    ExecutorNoReturn second = redaction(alone);
    assertThatCode(() -> overlap(first, second)).doesNotThrowAnyException();
  }

  private void overlap(ExecutorNoReturn open, ExecutorNoReturn meanwhile) {
    ledger.driver.execute(
        txn -> {
          open.execute(txn);
          ledger.other.execute(meanwhile);
        });
  }

  private ExecutorNoReturn redaction(String documentId) {
    String address =
        ledger
            .run(
                "SELECT VALUE blockAddress FROM history(T) AS h"
                    + " WHERE h.metadata.id = ? AND h.metadata.version = 0",
                '"' + documentId + '"')
            .get(0);
    return txn ->
        assertThat(
                DriverFixture.rows(
                    txn,
                    "EXEC REDACT_REVISION ?, '" + tableId + "', '" + documentId + "'",
                    address))
            .hasSize(1);
  }
}
