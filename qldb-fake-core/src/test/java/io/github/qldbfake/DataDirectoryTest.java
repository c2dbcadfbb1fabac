package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The contents of ledgers that outlive a fake, and what does not outlive it. */
final class DataDirectoryTest {

  private final KeptFakes fakes;

  DataDirectoryTest(@TempDir Path parent) {
    this.fakes = new KeptFakes(parent.resolve("data"));
  }

  @Test
  void documentsHistoryAndDigestComeBack() {
    List<String> before =
        fakes.texts(
            fake -> {
              FakeLedger ledger = fake.createLedger("cars");
              KeptFakes.run(ledger, "CREATE TABLE T");
              KeptFakes.run(ledger, "CREATE INDEX ON T (a)");
              KeptFakes.run(ledger, "INSERT INTO T << {'a': 1}, {'a': 2} >>");
              KeptFakes.run(ledger, "UPDATE T SET b = 3 WHERE a = 1");
              KeptFakes.run(ledger, "DELETE FROM T WHERE a = 2");
              return contents(ledger);
            });
    assertThat(before).startsWith("{a:1,b:3}").hasSize(1 + 4 + 1);
    assertThat(fakes.texts(fake -> contents(fake.ledger("cars")))).isEqualTo(before);
  }

  @Test
  void theJournalStillVerifiesAfterCommitsOfBothProcesses() {
    fakes.with(fake -> KeptFakes.run(fake.createLedger("cars"), "CREATE TABLE T"));
    fakes.with(fake -> KeptFakes.run(fake.ledger("cars"), "INSERT INTO T {'a': 1}"));
    fakes.with(
        fake -> {
          assertThat(fake.ledger("cars").verify().verified()).isTrue();
          return fake;
        });
  }

  @Test
  void namesThatDifferByCaseAloneAreTwoLedgers() {
    fakes.with(
        fake -> {
          KeptFakes.run(fake.createLedger("cars"), "CREATE TABLE A");
          return KeptFakes.run(fake.createLedger("Cars"), "CREATE TABLE B");
        });
    assertThat(fakes.texts(fake -> fake.ledger("cars").tables())).containsExactly("A");
    assertThat(fakes.texts(fake -> fake.ledger("Cars").tables())).containsExactly("B");
  }

  @Test
  void anAccountThatIsClosedIsGoneForGood() {
    fakes.with(
        fake -> {
          FakeAccount account = fake.account(KeptFakes.ACCOUNT);
          FakeLedger ledger = account.createLedger("cars");
          account.close();
          return ledger;
        });
    assertNoLedger("cars");
  }

  @Test
  void aHandleOfAClosedAccountLeavesNothingThatKeepsTheNextFakeFromStarting() {
    fakes.with(
        fake -> {
          FakeAccount stale = fake.account("000000000000");
          stale.close();
          assertThatThrownBy(() -> stale.createLedger("cars"))
              .isInstanceOf(QldbFakeException.class)
              .hasMessageContaining("was released; ask the fake for it again");
          return KeptFakes.run(fake.createLedger("cars"), "CREATE TABLE T");
        });
    assertThat(fakes.texts(fake -> fake.ledger("cars").tables())).containsExactly("T");
  }

  @Test
  @Timeout(300)
  void aFakeThatIsClosedTakesNoLedger() {
    QldbFake closed = QldbFake.builder().dataDirectory(fakes.directory()).start();
    closed.close();
    assertThatThrownBy(() -> closed.createLedger("cars"))
        .isInstanceOf(QldbFakeException.class)
        .hasMessageContaining("the data directory is closed");
    assertNoLedger("cars");
  }

  @Test
  void newAccountsAndForksOfAccountsAreNotKept() {
    List<String> ids =
        fakes.with(
            fake -> {
              FakeAccount fresh = fake.newAccount();
              KeptFakes.run(fresh.createLedger("cars"), "CREATE TABLE T");
              KeptFakes.run(
                  fake.account(KeptFakes.ACCOUNT).createLedger("bikes"), "CREATE TABLE T");
              FakeAccount fork = fake.account(KeptFakes.ACCOUNT).fork();
              KeptFakes.run(fork.ledger("bikes"), "CREATE TABLE U");
              return List.of(fresh.id(), fork.id());
            });
    fakes.with(
        fake -> {
          assertThatThrownBy(() -> fake.account(ids.get(0)).ledger("cars")).isNotNull();
          assertThatThrownBy(() -> fake.account(ids.get(1)).ledger("bikes")).isNotNull();
          assertThat(fake.account(KeptFakes.ACCOUNT).ledger("bikes").tables()).containsExactly("T");
          return fake;
        });
  }

  @Test
  void aForkOfALedgerIsKeptBesideIt() {
    fakes.with(
        fake -> {
          FakeLedger ledger = fake.createLedger("cars");
          KeptFakes.run(ledger, "CREATE TABLE T");
          KeptFakes.run(ledger.fork("copy"), "INSERT INTO T {'a': 1}");
          return KeptFakes.run(ledger, "INSERT INTO T {'a': 2}");
        });
    assertThat(fakes.texts(fake -> fake.ledger("cars").documents("T"))).containsExactly("{a:2}");
    assertThat(fakes.texts(fake -> fake.ledger("copy").documents("T"))).containsExactly("{a:1}");
  }

  @Test
  void theFileFollowsALedgerThatGoesBackToAPoint() {
    fakes.with(
        fake -> {
          FakeLedger ledger = fake.createLedger("cars");
          KeptFakes.run(ledger, "CREATE TABLE T");
          ledger.mark("empty");
          KeptFakes.run(ledger, "INSERT INTO T {'a': 1}");
          ledger.restore("empty");
          return KeptFakes.run(ledger, "INSERT INTO T {'a': 2}");
        });
    assertThat(fakes.texts(fake -> fake.ledger("cars").documents("T"))).containsExactly("{a:2}");
  }

  @Test
  void theMarkOfAPointEndsWithTheFake() {
    fakes.with(fake -> fake.createLedger("cars").mark("empty"));
    assertThatThrownBy(() -> fakes.with(fake -> fake.ledger("cars").restore("empty")))
        .hasMessageContaining("nothing has been marked as \"empty\"");
  }

  @Test
  void aRedactionComesBack() {
    fakes.with(
        fake -> {
          FakeLedger ledger = fake.createLedger("cars");
          KeptFakes.run(ledger, "CREATE TABLE T");
          KeptFakes.run(ledger, "INSERT INTO T {'a': 'secret'}");
          KeptFakes.run(ledger, "UPDATE T SET a = 'open'");
          String address = ledger.execute("SELECT VALUE blockAddress FROM history(T) AS h").get(0);
          return ledger.execute(
              "EXEC REDACT_REVISION ?, ?, ?",
              address,
              "\"" + KeptFakes.tableId(ledger) + "\"",
              "\"" + ledger.revisions("T").get(0).documentId() + "\"");
        });
    List<String> history = fakes.texts(fake -> fake.ledger("cars").history("T"));
    assertThat(history.get(0)).contains("dataHash:").doesNotContain("secret");
    assertThat(history.get(1)).contains("open");
  }

  @Test
  void noIdComesTwiceThoughAllFollowFromOneSeed() {
    List<String> first =
        fakes.withSeed(
            fake -> {
              KeptFakes.run(fake.createLedger("cars"), "CREATE TABLE T");
              return fake.ledger("cars").execute("INSERT INTO T << {'a': 1}, {'a': 2} >>");
            });
    List<String> second =
        fakes.withSeed(
            fake -> fake.ledger("cars").execute("INSERT INTO T << {'a': 1}, {'a': 2} >>"));
    List<String> third =
        fakes.withSeed(
            fake -> fake.ledger("cars").execute("INSERT INTO T << {'a': 1}, {'a': 2} >>"));
    assertThat(first).doesNotContainAnyElementsOf(second).doesNotContainAnyElementsOf(third);
    assertThat(second).doesNotContainAnyElementsOf(third);
  }

  @Test
  void timeGoesOnAfterTheLastBlockWhateverTheClockSays() {
    fakes.with(fake -> KeptFakes.run(fake.createLedger("cars"), "CREATE TABLE T"));
    try (QldbFake early =
        QldbFake.builder()
            .dataDirectory(fakes.directory())
            .clock(InstantSource.fixed(Instant.EPOCH))
            .start()) {
      KeptFakes.run(early.ledger("cars"), "INSERT INTO T {'a': 1}");
      assertThat(early.ledger("cars").verify().verified()).isTrue();
      assertThat(early.ledger("cars").history("T").get(0)).doesNotContain("txTime:1970");
    }
  }

  private static List<String> contents(FakeLedger ledger) {
    List<String> contents = new ArrayList<>(ledger.documents("T"));
    contents.addAll(ledger.history("T"));
    contents.add(Base64.getEncoder().encodeToString(ledger.digest()));
    return contents;
  }

  private void assertNoLedger(String name) {
    assertThatThrownBy(() -> fakes.with(fake -> fake.account(KeptFakes.ACCOUNT).ledger(name)))
        .hasMessage("there is no ledger " + name);
  }

  @Test
  void whatAPreparationHasMadeIsKeptIfItComesToItsEnd() {
    fakes.prepared(fake -> KeptFakes.run(fake.createLedger("cars"), "CREATE TABLE T"));
    assertThat(fakes.texts(fake -> fake.ledger("cars").tables())).containsExactly("T");
  }

  @Test
  void whatAPreparationHasMadeIsGoneIfItFails() {
    fakes.with(fake -> fake.createLedger("boats"));
    assertThatThrownBy(
            () ->
                fakes.prepared(
                    fake -> {
                      fake.createLedger("cars");
                      throw new IllegalStateException("half way");
                    }))
        .hasMessage("half way");
    assertThatThrownBy(() -> fakes.with(fake -> fake.ledger("cars")))
        .hasMessage("there is no ledger cars");
    fakes.with(fake -> fake.ledger("boats"));
  }
}
