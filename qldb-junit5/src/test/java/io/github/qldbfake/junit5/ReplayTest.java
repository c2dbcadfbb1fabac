package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeClock;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.LedgerRevision;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.qldb.QldbDriver;

class ReplayTest {

  private static final Map<String, String> AT_NOON =
      Map.of(Replay.PARAMETER, "42", Replay.CLOCK, "2024-02-29T12:00:00Z");

  private static List<Map<String, String>> replay(String idSeed, Class<?> fixture) {
    return Fixture.published(Fixture.runWith(Replay.PARAMETER, idSeed, fixture));
  }

  @Test
  void everyReplayHasTheSameIdsTimesAndDigests() {
    List<Map<String, String>> first = replay("42", DriverCases.class);
    assertThat(first.get(0)).containsKeys("account", "documents", "times", "digest");
    assertThat(replay("42", DriverCases.class)).isEqualTo(first);
  }

  @Test
  void anotherSeedHasOtherIds() {
    Map<String, String> one = replay("42", DriverCases.class).get(0);
    Map<String, String> other = replay("43", DriverCases.class).get(0);
    assertThat(other.get("times")).isEqualTo(one.get("times"));
    assertThat(other.get("documents")).isNotEqualTo(one.get("documents"));
  }

  @Test
  void theReportedSeedGivesTheIdsOfTheTestAgain() {
    List<Map<String, String>> failed = Fixture.published(Fixture.run(FailingCases.class));
    String idSeed = failed.get(1).get("qldb-fake.idSeed");
    List<Map<String, String>> again = replay(idSeed, FailingCases.class);
    assertThat(again.get(1)).containsEntry("qldb-fake.idSeed", idSeed);
    assertThat(again.get(0).get("inserted")).isEqualTo(failed.get(0).get("inserted"));
  }

  @Test
  void theReportedSeedAndClockGiveTheSameIdsAndCommitTimesInEveryReplay() {
    Map<String, String> report = Fixture.published(Fixture.run(FailingCases.class)).get(1);
    List<Map<String, String>> first = replayOf(report);
    assertThat(first.get(1))
        .containsEntry("qldb-fake.idSeed", report.get("qldb-fake.idSeed"))
        .containsEntry("qldb-fake.clock", report.get("qldb-fake.clock"));
    assertThat(first.get(0)).containsKeys("inserted", "revisions");
    assertThat(replayOf(report)).isEqualTo(first);
  }

  @Test
  void commitTimesFollowFromTheClockOfTheReplay() {
    assertThat(Fixture.published(Fixture.runWith(AT_NOON, FailingCases.class)).get(0))
        .hasEntrySatisfying(
            "revisions", text -> assertThat(text).contains("txTime=2024-02-29T12:00:00"));
  }

  private static List<Map<String, String>> replayOf(Map<String, String> report) {
    return Fixture.published(
        Fixture.runWith(
            Map.of(
                Replay.PARAMETER, report.get("qldb-fake.idSeed"),
                Replay.CLOCK, report.get("qldb-fake.clock")),
            FailingCases.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"noon", "2024-02-30T00:00:00Z", "+10000-01-01T00:00:00Z"})
  void aClockThatShowsNoTimeIsRefused(String clock) {
    Map<String, String> parameters = Map.of(Replay.PARAMETER, "42", Replay.CLOCK, clock);
    assertThat(Fixture.failures(Fixture.runWith(parameters, ClockCases.class)))
        .singleElement()
        .asString()
        .contains(
            "io.github.qldbfake.clock is a time in the years 1 to 9999",
            "2025-01-01T00:00:00Z",
            "not \"" + clock + "\"");
  }

  @Test
  void aClockWithoutASeedIsRefused() {
    assertThat(
            Fixture.failures(
                Fixture.runWith(Replay.CLOCK, "2024-02-29T12:00:00Z", ClockCases.class)))
        .singleElement()
        .asString()
        .contains("io.github.qldbfake.clock goes with io.github.qldbfake.idSeed");
  }

  @Test
  void everyTestOfARunHasTheSame() {
    assertThat(replay("42", RepeatedCases.class)).hasSize(3).containsOnly(Map.of("id", "42"));
  }

  @Test
  void theClockStandsStillUntilTheTestMovesIt() {
    Fixture.assertSucceeded(1, Fixture.runWith(Replay.PARAMETER, "42", ClockCases.class));
  }

  @Test
  void theClockOfANamedAccountStandsStillToo() {
    assertThat(replay("42", NamedCases.class))
        .containsExactly(Map.of("time", "2025-01-01T00:00:00Z"));
  }

  @Test
  void aSeedThatIsNoNumberIsRefused() {
    assertThat(Fixture.failures(Fixture.runWith(Replay.PARAMETER, "x1", ClockCases.class)))
        .singleElement()
        .asString()
        .contains("io.github.qldbfake.idSeed is an id seed, a whole number", "not \"x1\"");
  }

  @QldbLedger(statements = {"CREATE TABLE T", "INSERT INTO T {'a': 1}"})
  static class DriverCases {

    @Test
    void test(QldbDriver driver, FakeLedger ledger, FakeAccount account, TestReporter reporter) {
      driver.execute(
          txn -> {
            txn.execute("INSERT INTO T {'a': 2}");
          });
      List<LedgerRevision> revisions = ledger.revisions("T");
      reporter.publishEntry(
          Map.of(
              "account", account.id(),
              "documents", revisions.stream().map(LedgerRevision::documentId).toList().toString(),
              "times", revisions.stream().map(LedgerRevision::txTime).toList().toString(),
              "digest", HexFormat.of().formatHex(ledger.digest())));
    }
  }

  @QldbLedger(statements = "CREATE TABLE T")
  static class FailingCases {

    @Test
    void test(FakeLedger ledger, TestReporter reporter) {
      reporter.publishEntry(
          Map.of(
              "inserted", ledger.execute("INSERT INTO T {'a': 1}").toString(),
              "revisions", ledger.revisions("T").toString()));
      fail("on purpose");
    }
  }

  @QldbLedger
  static class RepeatedCases {

    @RepeatedTest(3)
    void test(FakeAccount account, TestReporter reporter) {
      reporter.publishEntry("id", String.valueOf(account.idSeed()));
    }
  }

  @QldbLedger
  static class ClockCases {

    @Test
    void test(FakeClock clock) {
      assertThat(clock.now()).isEqualTo("2025-01-01T00:00:00Z");
      assertThat(clock.advance(Duration.ofHours(1)).now()).isEqualTo("2025-01-01T01:00:00Z");
    }
  }

  @QldbLedger(account = "333333333333")
  static class NamedCases {

    @Test
    void test(FakeClock clock, TestReporter reporter) {
      reporter.publishEntry("time", clock.now().toString());
    }
  }
}
