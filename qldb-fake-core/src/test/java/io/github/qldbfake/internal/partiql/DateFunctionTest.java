package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.ledger.Transaction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateFunctionTest {

  private static final String BETWEEN = " => ";

  private final TestLedger ledger =
      new TestLedger().with("CREATE TABLE T", "INSERT INTO T {'n':1}");

  /** Calls with the answers of the public ancestor of the service's engine. */
  static List<String> answers() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    DateFunctionTest.class.getResourceAsStream("/functions/dates.txt")),
                StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  static Stream<String> values() throws IOException {
    return answers().stream().filter(answer -> !answer.endsWith(BETWEEN + "refused"));
  }

  static Stream<String> refusals() throws IOException {
    return answers().stream().filter(answer -> answer.endsWith(BETWEEN + "refused"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aCallGivesItsValue(String answer) {
    assertThat(ledger.run("SELECT VALUE " + call(answer) + " FROM T"))
        .containsExactly(answer.substring(answer.indexOf(BETWEEN) + BETWEEN.length()));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aCallIsRefused(String answer) {
    String statement = "SELECT VALUE " + call(answer) + " FROM T";
    assertThatThrownBy(() -> ledger.run(statement)).isInstanceOf(PartiqlException.class);
  }

  private static String call(String answer) {
    return answer.substring(0, answer.indexOf(BETWEEN));
  }

  @Test
  void utcnowIsTheStartOfTheStatement() {
    Transaction transaction = ledger.begin();
    List<String> rows = ledger.rows(transaction, "SELECT VALUE UTCNOW() FROM T");
    assertThat(rows)
        .containsExactly(
            Timestamp.forMillis(transaction.statementTime().toEpochMilli(), 0).toString());
  }

  @Test
  void utcnowIsTheSameInEveryRowOfAStatement() {
    ledger.with("INSERT INTO T {'n':2}");
    assertThat(ledger.run("SELECT UTCNOW() AS a, UTCNOW() AS b FROM T WHERE UTCNOW() = UTCNOW()"))
        .hasSize(2);
  }

  @Test
  void utcnowIsLaterThanWhatWasCommittedBefore() {
    assertThat(ledger.run("SELECT VALUE metadata.txTime < UTCNOW() FROM _ql_committed_T"))
        .containsExactly("true");
  }
}
