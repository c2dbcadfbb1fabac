package io.github.qldbfake.internal.partiql.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule in which we differ is still one, and explains no more than it says. */
final class AgreedDifferencesTest {

  private final Ancestor ancestor = new Ancestor();

  @ParameterizedTest
  @MethodSource("examples")
  void theAnswersDifferByThatRule(Class<? extends AgreedDifference> rule, String statement) {
    Comparison comparison = Comparison.of(statement, ancestor);
    assertThat(comparison.agrees(ancestor)).isFalse();
    assertThat(AgreedDifferences.explaining(comparison)).containsInstanceOf(rule);
  }

  static Stream<Arguments> examples() {
    return Stream.of(
        Arguments.of(ReservedWordsOfTheService.class, "SELECT year FROM t"),
        Arguments.of(SeveralOperations.class, "UPDATE t SET a = 1 REMOVE b"),
        Arguments.of(HalfASurrogatePair.class, "SELECT '\uD83D' FROM t"),
        Arguments.of(AliasesInAndAfterParentheses.class, "SELECT a FROM (t AS x) AS y"),
        Arguments.of(MinusBeforeNull.class, "SELECT -`null.int` FROM t"),
        Arguments.of(WithClauses.class, "DROP INDEX i ON t WITH (purge = true)"),
        Arguments.of(WithClauses.class, "CREATE TABLE t WITH"),
        Arguments.of(UndropStatement.class, "UNDROP TABLE \"i\""),
        Arguments.of(ProcedureOfAnyName.class, "EXEC 1"));
  }

  @Test
  void anotherErrorAtTheSamePlaceIsNoAgreedDifference() {
    Comparison made =
        new Comparison(
            "SELECT a FROM t WHERE",
            ancestor.parse("SELECT a FROM t WHERE"),
            Answer.refused("Parser Error: at line 1, column 22: other; Other"),
            ancestor.tokens("SELECT a FROM t WHERE").orElseThrow());
    assertThat(made.agrees(ancestor)).isFalse();
    assertThat(AgreedDifferences.explaining(made)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("acceptedByMistake")
  void acceptingWhatTheServiceDidNotRunIsNoticed(String statement) {
    Comparison made =
        new Comparison(
            statement,
            ancestor.parse(statement),
            Answer.accepted(),
            ancestor.tokens(statement).orElseThrow());
    assertThat(made.agrees(ancestor)).isFalse();
    assertThat(AgreedDifferences.explaining(made)).isEmpty();
  }

  static Stream<String> acceptedByMistake() {
    return Stream.of(
        "SELECT DISTINCT a FROM t",
        "SELECT a FROM t LIMIT 1",
        "SELECT a FROM t GROUP BY a",
        "SELECT a FROM t LEFT JOIN u ON 1",
        "SELECT a FROM t UNION SELECT a FROM u",
        "SELECT CASE WHEN a THEN b END FROM t",
        "SELECT COUNT(DISTINCT a), COUNT(a, b) FROM t",
        "SELECT (DELETE FROM t) FROM t",
        "CREATE INDEX ON t (a, b.c)",
        "INSERT INTO a.b VALUE 1",
        "INSERT INTO a VALUE 1 AT 2",
        "UPDATE t INSERT INTO a 1",
        "REMOVE a",
        "REMOVE a + 1",
        "1 + 1");
  }

  @Test
  void refusingWhatTheServiceRanIsNoticed() {
    String statement = "SELECT a FROM t";
    Comparison made =
        new Comparison(
            statement,
            ancestor.parse(statement),
            Answer.unsupported("Unsupported PartiQL Statement, Errors at:\nline 1, column 8"),
            ancestor.tokens(statement).orElseThrow());
    assertThat(made.agrees(ancestor)).isFalse();
  }
}
