package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.RunningFake.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Looking into a ledger without a trace. */
abstract class LedgerContentsScenarios {

  private final RunningFake running;
  private final QldbFake fake;
  private final FakeLedger ledger;

  LedgerContentsScenarios(Place place) {
    this.running = RunningFake.in(place);
    this.fake = running.fake();
    this.ledger = fake.createLedger("cars");
    run("CREATE TABLE Kept");
    run("CREATE TABLE Dropped");
    run("INSERT INTO Kept << {'a': 1}, {'a': 2} >>");
    run("UPDATE Kept SET a = 3 WHERE a = 1");
    run("DELETE FROM Kept WHERE a = 2");
    run("DROP TABLE Dropped");
  }

  @AfterEach
  void stop() {
    running.close();
  }

  private void run(String statement) {
    assertThat(ledger.execute(statement)).isNotNull();
  }

  @Test
  void itIsServedAtTheEndpointOfItsAccount() {
    assertThat(ledger.endpoint())
        .isEqualTo(fake.account(ledger.account().id()).endpoint())
        .hasScheme("http")
        .hasPath("/accounts/" + ledger.account().id());
  }

  @Test
  void tablesAreTheActiveOnes() {
    assertThat(ledger.tables()).containsExactly("Kept");
  }

  @Test
  void documentsAreThePresentOnes() {
    assertThat(ledger.documents("Kept")).containsExactly("{a:3}");
  }

  @Test
  void historyIsWhatTheFunctionShows() {
    assertThat(ledger.history("Kept"))
        .hasSize(4)
        .isEqualTo(ledger.execute("SELECT * FROM history(Kept)"));
  }

  @Test
  void revisionsTellWhatBecameOfADocument() {
    List<LedgerRevision> revisions = ledger.revisions("Kept");
    assertThat(revisions).extracting(LedgerRevision::version).containsExactly(0L, 1L, 0L, 1L);
    assertThat(revisions)
        .extracting(LedgerRevision::data)
        .containsExactly(
            Optional.of("{a:1}"), Optional.of("{a:3}"), Optional.of("{a:2}"), Optional.empty());
    assertThat(revisions.get(0).documentId()).isEqualTo(revisions.get(1).documentId());
    assertThat(revisions.get(1).txTime()).isAfter(revisions.get(0).txTime());
  }

  @Test
  void lookingLeavesNoBlock() {
    long tip = ledger.tip();
    assertThat(ledger.tables()).hasSize(1);
    assertThat(ledger.documents("Kept")).hasSize(1);
    assertThat(ledger.history("Kept")).hasSize(4);
    assertThat(ledger.tip()).isEqualTo(tip);
  }

  @Test
  void anUnknownTableIsNamedWithThoseThereAre() {
    assertThatThrownBy(() -> ledger.documents("kept"))
        .isInstanceOf(QldbFakeException.class)
        .hasMessage("there is no table kept among [Kept]");
  }
}
