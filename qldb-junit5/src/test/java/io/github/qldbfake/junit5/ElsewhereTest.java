package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.QldbFakeException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/**
 * The same tests against a server that runs already. Classes that keep static state are left out:
 * their own test runs at the same time.
 */
class ElsewhereTest {

  private static final QldbFake SERVER = QldbFake.builder().start();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static EngineExecutionResults runAt(URI endpoint, Class<?> testClass) {
    return Fixture.runWith(Elsewhere.PARAMETER, endpoint.toString(), testClass);
  }

  /** Each test with its end, such as {@code transfers(QldbDriver): SUCCESSFUL}. */
  private static List<String> ends(EngineExecutionResults results) {
    return results.testEvents().finished().stream()
        .map(
            event ->
                event.getTestDescriptor().getDisplayName()
                    + ": "
                    + event.getRequiredPayload(TestExecutionResult.class).getStatus())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        LedgerDeclarationTest.NamedCases.class,
        LedgerDeclarationTest.MethodCases.class,
        LedgerDeclarationTest.OuterCases.class,
        LedgerDeclarationTest.MetaCases.class,
        LedgerDeclarationTest.SeededCases.class,
        LedgerDeclarationTest.BadSeedCases.class,
        FieldInjectionTest.DeclaringCases.class,
        FreshLedgerTest.ParameterizedCases.class,
        FreshLedgerTest.RepeatedCases.class,
        InjectionTest.AllTypesCases.class,
        InjectionTest.AsyncCases.class,
        InjectionTest.ClockCases.class,
        InjectionTest.FaultsCases.class,
        QldbFaultTest.MethodCases.class,
        QldbFaultTest.ClassCases.class,
        QldbFaultTest.MetaCases.class,
        QldbFaultTest.OwnRuleCases.class,
        ReplayTest.ClockCases.class,
        SeveralLedgersTest.RepeatedCases.class,
        SeveralLedgersTest.OuterCases.class,
        SharingTest.FactoryCases.class,
        WrongDeclarationTest.BadScriptCases.class,
        WrongDeclarationTest.BadTagCases.class
      })
  void everyTestEndsAsItDoesWithAServerOfItsOwn(Class<?> testClass) {
    List<String> here = ends(Fixture.run(testClass));
    assertThat(ends(runAt(SERVER.endpoint(), testClass))).isEqualTo(here);
  }

  @Test
  void clientsAndHandlesReachThatServer() {
    EngineExecutionResults results = runAt(SERVER.endpoint(), EndpointCases.class);
    assertThat(Fixture.published(results))
        .singleElement()
        .satisfies(entry -> assertThat(entry.get("endpoint")).startsWith(SERVER.endpoint() + "/"));
  }

  @Test
  void nothingIsLeftThere() {
    EngineExecutionResults results = runAt(SERVER.endpoint(), EndpointCases.class);
    Map<String, String> published = Fixture.published(results).get(0);
    FakeAccount left = SERVER.account(published.get("account"));
    assertThat(published.get("tables")).isEqualTo("[T]");
    assertThatThrownBy(() -> left.ledger(published.get("ledger")))
        .isInstanceOf(QldbFakeException.class)
        .hasMessageContaining("there is no ledger " + published.get("ledger"));
  }

  @Test
  void aSequentialTestIsReplayedThere() {
    List<Map<String, String>> first = replayed();
    assertThat(first.get(0)).containsKeys("documents", "digest");
    assertThat(replayed()).isEqualTo(first);
  }

  private static List<Map<String, String>> replayed() {
    return Fixture.published(
            Fixture.runWith(
                Map.of(Elsewhere.PARAMETER, SERVER.endpoint().toString(), Replay.PARAMETER, "42"),
                ReplayTest.DriverCases.class))
        .stream()
        .map(entry -> Map.of("documents", entry.get("documents"), "digest", entry.get("digest")))
        .toList();
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    // A port that no other test can get by chance.
    URI nobody = URI.create("http://127.0.0.1:1");
    assertThat(Fixture.failures(runAt(nobody, EndpointCases.class)))
        .singleElement()
        .asString()
        .contains("io.github.qldbfake.endpoint", nobody.toString(), "ConnectException");
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    assertThat(Fixture.failures(runAt(URI.create("localhost:8089"), EndpointCases.class)))
        .singleElement()
        .asString()
        .contains("\"localhost:8089\" is not: not the address of an HTTP server");
  }

  @QldbLedger(statements = "CREATE TABLE T")
  static class EndpointCases {

    @Test
    void test(FakeAccount account, FakeLedger ledger, TestReporter reporter) {
      reporter.publishEntry(
          Map.of(
              "endpoint", account.endpoint().toString(),
              "account", account.id(),
              "ledger", ledger.name(),
              "tables", ledger.tables().toString()));
    }
  }
}
