package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.qldbsession.model.BadRequestException;

/** INSERT, UPDATE and DELETE through the driver: one row for each document. */
final class ChangesTest {

  private static final String ID = "\\{documentId:\"[0-9A-Za-z]{22}\"}";

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  @BeforeEach
  void aTable() {
    ledger.run("CREATE TABLE T");
  }

  @Test
  void anInsertAnswersWithTheIdOfItsDocument() {
    assertThat(ledger.run("INSERT INTO T ?", "{n:1}")).hasSize(1).allMatch(row -> row.matches(ID));
  }

  @Test
  void aListOfDocumentsIsInsertedAtOnce() {
    assertThat(ledger.run("INSERT INTO T ?", "[{n:1},{n:2}]"))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(row -> row.matches(ID));
    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("1", "2");
  }

  @Test
  void severalParametersAreInsertedAtOnce() {
    assertThat(ledger.run("INSERT INTO T << ?, ? >>", "{n:1}", "{n:2}")).hasSize(2);
    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("1", "2");
  }

  @Test
  void aLiteralDocumentIsInserted() {
    assertThat(ledger.run("INSERT INTO T VALUE {'n':1}")).hasSize(1);
    assertThat(ledger.run("SELECT * FROM T")).containsExactly("{n:1}");
  }

  @Test
  void anUpdateAnswersWithTheIdsOfWhatItChanged() {
    String one = ledger.insert("T", "{n:1}");
    ledger.insert("T", "{n:2}");
    assertThat(ledger.run("UPDATE T SET n = ? WHERE n = ?", "5", "1"))
        .containsExactly("{documentId:\"" + one + "\"}");
    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("5", "2");
  }

  @Test
  void anUpdateWithoutAConditionChangesEveryDocument() {
    ledger.run("INSERT INTO T ?", "[{n:1},{n:2},{n:3}]");
    assertThat(ledger.run("UPDATE T SET n = 0")).hasSize(3);
    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("0", "0", "0");
  }

  @Test
  void anUpdateThatMatchesNothingHasNoRows() {
    ledger.insert("T", "{n:1}");
    assertThat(ledger.run("UPDATE T SET n = 0 WHERE n = 9")).isEmpty();
  }

  @Test
  void aDeleteAnswersWithTheIdOfWhatItDeleted() {
    String one = ledger.insert("T", "{n:1}");
    ledger.insert("T", "{n:2}");
    assertThat(ledger.run("DELETE FROM T WHERE n = ?", "1"))
        .containsExactly("{documentId:\"" + one + "\"}");
    assertThat(ledger.run("SELECT VALUE n FROM T")).containsExactly("2");
  }

  @Test
  void aDeleteWithoutAConditionEmptiesTheTable() {
    ledger.run("INSERT INTO T ?", "[{n:1},{n:2},{n:3}]");
    assertThat(ledger.run("DELETE FROM T")).hasSize(3).allMatch(row -> row.matches(ID));
    assertThat(ledger.run("SELECT COUNT(*) FROM T")).containsExactly("{_1:0}");
  }

  @Test
  void aDeleteFromATableThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> ledger.run("DELETE FROM U"))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("No such variable named 'U'");
  }

  @Test
  void anUpdateOfATableThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> ledger.run("UPDATE U SET n = 1"))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("No such variable named 'U'");
  }

  @Test
  void documentsStayInTheOrderOfTheirInsertion() {
    for (int n = 0; n < 12; n++) {
      ledger.insert("T", "{n:" + n + "}");
    }
    ledger.run("UPDATE T SET changed = true WHERE n = 3");
    ledger.run("DELETE FROM T WHERE n = 5");
    assertThat(ledger.run("SELECT VALUE n FROM T"))
        .containsExactly("0", "1", "2", "3", "4", "6", "7", "8", "9", "10", "11");
  }

  @Test
  void theOrderOfInsertionHoldsForSearchesByAnIndex() {
    ledger.run("CREATE INDEX ON T (k)");
    ledger.run("INSERT INTO T ?", "[{k:2,n:0},{k:1,n:1},{k:2,n:2},{k:1,n:3}]");
    assertThat(ledger.run("SELECT VALUE n FROM T WHERE k IN (1, 2)"))
        .containsExactly("0", "1", "2", "3");
  }

  @Test
  void aDocumentChangedManyTimesInATransactionHasOneRevisionOfIt() {
    ledger.insert("T", "{n:0}");
    ledger.driver.execute(
        txn -> {
          for (int n = 1; n <= 5; n++) {
            DriverFixture.rows(txn, "UPDATE T SET n = ?", Integer.toString(n));
          }
        });
    assertThat(ledger.run("SELECT h.metadata.version, h.data.n FROM history(T) AS h"))
        .containsExactly("{version:0,n:0}", "{version:1,n:5}");
  }

  @Test
  void aDocumentInsertedAndChangedInATransactionHasOneRevision() {
    ledger.driver.execute(
        txn -> {
          DriverFixture.rows(txn, "INSERT INTO T ?", "{n:1}");
          DriverFixture.rows(txn, "UPDATE T SET n = 2");
        });
    assertThat(ledger.run("SELECT h.metadata.version, h.data.n FROM history(T) AS h"))
        .containsExactly("{version:0,n:2}");
  }

  @Test
  void aDocumentChangedAndDeletedInATransactionHasOneRevisionOfIt() {
    ledger.insert("T", "{n:0}");
    ledger.driver.execute(
        txn -> {
          DriverFixture.rows(txn, "UPDATE T SET n = 1");
          DriverFixture.rows(txn, "DELETE FROM T");
        });
    assertThat(ledger.run("SELECT h.metadata.version, h.data.n FROM history(T) AS h"))
        .containsExactly("{version:0,n:0}", "{version:1}");
  }

  @Test
  void aLambdaMayRunManyStatements() {
    List<String> ids = new ArrayList<>();
    ledger.driver.execute(
        txn -> {
          for (int n = 0; n < 30; n++) {
            ids.addAll(DriverFixture.rows(txn, "INSERT INTO T ?", "{n:" + n + "}"));
          }
        });
    assertThat(ids).hasSize(30).doesNotHaveDuplicates();
  }
}
