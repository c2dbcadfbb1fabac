package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.RunningFake.Place;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was executed last in an account. */
abstract class LastStatementsScenarios {

  private final RunningFake running;
  private final QldbFake fake;
  private final FakeAccount account;
  private final FakeLedger ledger;

  LastStatementsScenarios(Place place) {
    this.running = RunningFake.in(place);
    this.fake = running.fake();
    this.account = fake.newAccount();
    this.ledger = account.createLedger("cars");
  }

  @AfterEach
  void stop() {
    running.close();
  }

  private void run(String statement, String... parameters) {
    assertThat(ledger.execute(statement, parameters)).isNotNull();
  }

  @Test
  void nothingHasRunAtFirst() {
    assertThat(account.lastStatements()).isEmpty();
  }

  @Test
  void statementsAreKeptWithTheirTransactions() {
    run("CREATE TABLE T");
    run("INSERT INTO T ?", "{secret:1}");
    assertThat(account.lastStatements())
        .extracting(ExecutedStatement::ledger, ExecutedStatement::statement)
        .containsExactly(tuple("CREATE TABLE T"), tuple("INSERT INTO T ?"));
    assertThat(account.lastStatements().get(1).transactionId())
        .isEqualTo(ledger.revisions("T").get(0).transactionId());
  }

  @Test
  void refusedStatementsAreKept() {
    assertThatThrownBy(() -> run("SELECT * FROM T")).isInstanceOf(QldbFakeException.class);
    assertThat(account.lastStatements())
        .extracting(ExecutedStatement::statement)
        .containsExactly("SELECT * FROM T");
  }

  @Test
  void onlyTheLastAreKept() {
    IntStream.range(0, 34).forEach(number -> run(query(number)));
    assertThat(account.lastStatements())
        .hasSize(32)
        .extracting(ExecutedStatement::statement)
        .startsWith(query(2))
        .endsWith(query(33));
  }

  @Test
  void aForkBeginsWithNone() {
    run("CREATE TABLE T");
    assertThat(account.fork().lastStatements()).isEmpty();
  }

  private static String query(int number) {
    return "SELECT * FROM information_schema.user_tables WHERE name = 'T%d'".formatted(number);
  }

  private static Tuple tuple(String statement) {
    return Assertions.tuple("cars", statement);
  }
}
