package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeClock;
import io.github.qldbfake.FakeLedger;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import software.amazon.awssdk.services.qldb.QldbClient;

class FailureReportTest {

  private static Map<String, String> report(Class<?> fixture) {
    EngineExecutionResults results = Fixture.run(fixture);
    results.testEvents().assertStatistics(it -> it.failed(1));
    return ours(results).get(0);
  }

  private static List<Map<String, String>> ours(EngineExecutionResults results) {
    return Fixture.published(results).stream()
        .filter(entries -> entries.containsKey("qldb-fake.lastStatements"))
        .toList();
  }

  @Test
  void aFailedTestIsReportedOnceWithWhatItsAccountWas() {
    EngineExecutionResults results = Fixture.run(FailedCases.class);
    Map<String, String> expected = Fixture.published(results).get(0);
    assertThat(ours(results))
        .singleElement()
        .satisfies(
            report ->
                assertThat(report)
                    .containsOnlyKeys(
                        "qldb-fake.account",
                        "qldb-fake.idSeed",
                        "qldb-fake.clock",
                        "qldb-fake.ledger.cars",
                        "qldb-fake.ledger.people",
                        "qldb-fake.lastStatements")
                    .containsAllEntriesOf(expected));
  }

  @Test
  void statementsAreShownWithLedgerAndTransaction() {
    assertThat(report(FailedCases.class).get("qldb-fake.lastStatements"))
        .matches("cars [A-Za-z0-9]{22}: INSERT INTO T \\?");
  }

  @Test
  void onlyTheLastTenStatementsAreShownAndLongOnesAreCut() {
    assertThat(report(ManyStatementsCases.class).get("qldb-fake.lastStatements").lines())
        .hasSize(10)
        .allMatch(line -> line.length() < 470)
        .last()
        .asString()
        .contains("x… (");
  }

  @Test
  void theClockIsThatOfTheBeginningOfTheTest() {
    assertThat(report(StoppedClockCases.class))
        .containsEntry("qldb-fake.clock", "2020-02-02T00:00:00Z");
  }

  @Test
  void everyDynamicTestThatFailsIsReportedInItsOwnRight() {
    EngineExecutionResults results = Fixture.run(DynamicCases.class);
    results.testEvents().assertStatistics(it -> it.succeeded(1).failed(2).aborted(1));
    assertThat(reported(results)).containsExactly("fails", "fails in a container");
  }

  @Test
  void aDynamicTestIsReportedOnceWhereAFieldRegistersTheExtensionToo() {
    assertThat(reported(Fixture.run(DynamicBuilderCases.class))).containsExactly("fails");
  }

  @ParameterizedTest
  @ValueSource(classes = {ConstructorCases.class, ClassScopeConstructorCases.class})
  void aConstructorThatFailsWithItsLedgerIsReportedOnce(Class<?> fixture) {
    assertThat(ours(Fixture.run(fixture)))
        .singleElement()
        .satisfies(
            report ->
                assertThat(report.get("qldb-fake.lastStatements")).endsWith("INSERT INTO T ?"));
  }

  @ParameterizedTest
  @ValueSource(classes = {NoLedgerCases.class, UnusedLedgerCases.class})
  void aConstructorThatFailsWithoutAnAccountIsNotReported(Class<?> fixture) {
    EngineExecutionResults results = Fixture.run(fixture);
    results.testEvents().assertStatistics(it -> it.failed(1));
    assertThat(Fixture.published(results)).isEmpty();
  }

  @Test
  void whatAServerThatIsGoneCannotTellIsSaidSo() {
    EngineExecutionResults results = runAt(DyingCases.SERVER, DyingCases.class);
    assertThat(ours(results))
        .singleElement()
        .satisfies(
            report ->
                assertThat(report)
                    .containsKeys("qldb-fake.account", "qldb-fake.idSeed", "qldb-fake.clock")
                    .hasEntrySatisfying(
                        "qldb-fake.ledger.test-ledger",
                        text -> assertThat(text).contains("ConnectException"))
                    .hasEntrySatisfying(
                        "qldb-fake.lastStatements",
                        text -> assertThat(text).contains("ConnectException")));
  }

  @Test
  void aFailureIsItselfThoughAServerThatIsGoneLeavesNothingToReport() {
    EngineExecutionResults results =
        runAt(DyingConstructorCases.SERVER, DyingConstructorCases.class);
    assertThat(Fixture.failures(results)).singleElement().asString().contains("on purpose");
  }

  private static EngineExecutionResults runAt(MortalServer server, Class<?> fixture) {
    EngineExecutionResults results =
        Fixture.runWith(Elsewhere.PARAMETER, server.endpoint().toString(), fixture);
    server.die();
    return results;
  }

  /** The names of the tests that were reported, in order. */
  private static List<String> reported(EngineExecutionResults results) {
    return results.allEvents().reportingEntryPublished().stream()
        .map(event -> event.getTestDescriptor().getDisplayName())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(classes = {BeforeEachCases.class, AfterEachCases.class, BuilderCases.class})
  void failuresAroundTheTestAndByCodeAreReportedOnce(Class<?> fixture) {
    assertThat(ours(Fixture.run(fixture))).hasSize(1);
  }

  @Test
  void aLedgerThatIsGoneIsSaidToBe() {
    assertThat(report(DeletedCases.class))
        .containsEntry("qldb-fake.ledger.test-ledger", "there is no ledger test-ledger")
        .containsEntry("qldb-fake.lastStatements", "none");
  }

  @Test
  void testsThatPassOrAreAbortedAreNotReported() {
    EngineExecutionResults results = Fixture.run(QuietCases.class);
    results.testEvents().assertStatistics(it -> it.succeeded(1).aborted(1));
    assertThat(Fixture.published(results)).isEmpty();
  }

  @QldbLedger(name = "cars", statements = "CREATE TABLE T")
  @QldbLedger(name = "people")
  static class FailedCases {

    @Test
    void test(
        @QldbLedger(name = "cars") FakeLedger cars, FakeAccount account, TestReporter reporter) {
      assertThat(cars.execute("INSERT INTO T ?", "{a:1}")).hasSize(1);
      String digest = Base64.getEncoder().encodeToString(cars.digest());
      reporter.publishEntry(
          Map.of(
              "qldb-fake.account",
              account.id(),
              "qldb-fake.idSeed",
              String.valueOf(account.idSeed()),
              "qldb-fake.ledger.cars",
              "digest tip: sequenceNo 2, digest " + digest));
      fail("on purpose");
    }
  }

  @QldbLedger
  static class ManyStatementsCases {

    @Test
    void test(FakeLedger ledger) {
      String query =
          "SELECT * FROM information_schema.user_tables WHERE name = '%s'"
              .formatted("x".repeat(1000));
      IntStream.range(0, 11)
          .forEach(
              number -> {
                var unused = ledger.execute(query);
              });
      fail("on purpose");
    }
  }

  @QldbLedger
  static class BeforeEachCases {

    @BeforeEach
    void before() {
      fail("on purpose");
    }

    @Test
    void test() {}
  }

  @QldbLedger
  static class AfterEachCases {

    @AfterEach
    void after() {
      fail("on purpose");
    }

    @Test
    void test() {}
  }

  @QldbLedger
  static class BuilderCases {

    @RegisterExtension final QldbExtension qldb = QldbExtension.builder().ledger("people").build();

    @Test
    void test() {
      fail("on purpose");
    }
  }

  @QldbLedger
  static class DeletedCases {

    @Test
    void test(QldbClient client) {
      client.updateLedger(it -> it.name("test-ledger").deletionProtection(false));
      client.deleteLedger(it -> it.name("test-ledger"));
      fail("on purpose");
    }
  }

  @QldbLedger
  static class StoppedClockCases {

    StoppedClockCases(FakeClock clock) {
      var unused = clock.freezeAt(Instant.parse("2020-02-02T00:00:00Z"));
    }

    @Test
    void test(FakeClock clock) {
      var unused = clock.advance(Duration.ofDays(1));
      fail("on purpose");
    }
  }

  private static DynamicTest failing(String name) {
    return DynamicTest.dynamicTest(name, () -> fail("on purpose"));
  }

  @QldbLedger
  static class DynamicCases {

    @TestFactory
    List<DynamicNode> tests() {
      return List.of(
          DynamicTest.dynamicTest("passes", () -> {}),
          failing("fails"),
          DynamicContainer.dynamicContainer("container", List.of(failing("fails in a container"))),
          DynamicTest.dynamicTest("is aborted", () -> Assumptions.assumeTrue(false)));
    }
  }

  @QldbLedger
  static class DynamicBuilderCases {

    @RegisterExtension final QldbExtension qldb = QldbExtension.builder().ledger("people").build();

    @TestFactory
    DynamicTest test() {
      return failing("fails");
    }
  }

  @QldbLedger(statements = "CREATE TABLE T")
  static class ConstructorCases {

    ConstructorCases(FakeLedger ledger) {
      assertThat(ledger.execute("INSERT INTO T ?", "{a:1}")).hasSize(1);
      fail("on purpose");
    }

    @Test
    void test() {}
  }

  @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
  static class ClassScopeConstructorCases extends ConstructorCases {

    ClassScopeConstructorCases(FakeLedger ledger) {
      super(ledger);
    }
  }

  @QldbLedger
  static class UnusedLedgerCases {

    UnusedLedgerCases() {
      fail("on purpose");
    }

    @Test
    void test() {}
  }

  @ExtendWith(QldbExtension.class)
  static class NoLedgerCases {

    NoLedgerCases() {
      fail("on purpose");
    }

    @Test
    void test() {}
  }

  @QldbLedger
  static class DyingCases {

    @RegisterExtension static final MortalServer SERVER = new MortalServer();

    @Test
    void test() {
      SERVER.die();
      fail("on purpose");
    }
  }

  @QldbLedger
  static class DyingConstructorCases {

    @RegisterExtension static final MortalServer SERVER = new MortalServer();

    DyingConstructorCases() {
      SERVER.die();
      fail("on purpose");
    }

    @Test
    void test() {}
  }

  @QldbLedger
  static class QuietCases {

    @Test
    void passes() {}

    @Test
    void isAborted() {
      Assumptions.assumeTrue(false);
    }
  }
}
