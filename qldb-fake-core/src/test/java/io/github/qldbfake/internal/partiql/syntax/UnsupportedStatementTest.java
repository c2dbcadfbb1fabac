package io.github.qldbfake.internal.partiql.syntax;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What parses, but the service did not run. */
final class UnsupportedStatementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Person | 1",
        "1 + 1 | 3",
        "SELECT DISTINCT a FROM t | 8",
        "SELECT a FROM t LIMIT 1 | 17",
        "SELECT a FROM t LEFT JOIN u ON t.a = u.a | 17",
        "SELECT a FROM t UNION SELECT b FROM u | 17",
        "SELECT CASE WHEN a THEN b END FROM t | 8",
        "PIVOT a AT b FROM t | 1",
        "CREATE INDEX ON t (a.b) | 22"
      })
  void itIsRefusedWithThePlaceOfWhatIsNotSupported(String statement, int column) {
    assertThatThrownBy(() -> Parser.parse(statement))
        .isInstanceOf(SyntaxException.class)
        .hasMessage("Unsupported PartiQL Statement, Errors at:\nline 1, column " + column);
  }

  @Test
  void eachPlaceHasALineOfItsOwn() {
    assertThatThrownBy(() -> Parser.parse("SELECT DISTINCT a\nFROM t LIMIT 1"))
        .hasMessage(
            "Unsupported PartiQL Statement, Errors at:\nline 1, column 8\nline 2, column 8");
  }

  @Test
  void groupByHasATextOfItsOwn() {
    assertThatThrownBy(() -> Parser.parse("SELECT a FROM t GROUP BY a"))
        .hasMessage(
            "Semantic Error: at line <UNKNOWN>, column <UNKNOWN>: Feature 'GROUP BY' not"
                + " implemented yet; Feature not implemented yet");
  }

  @Test
  void anErrorFurtherOnWins() {
    assertThatThrownBy(() -> Parser.parse("SELECT DISTINCT a FROM t WHERE"))
        .hasMessageStartingWith("Parser Error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "<<",
        "- ",
        "not ",
        "{'a':",
        "f(",
        "case when a then ",
        "case when ",
        "(select ",
        "select a from ",
        "(select a from (",
        "trim(",
        "cast(",
        "insert into a ",
        "set a = ",
        "delete from a where ",
        "values ("
      })
  void hostileNestingIsRefused(String opening) {
    assertThatThrownBy(() -> Parser.parse("SELECT " + opening.repeat(50_000) + "1 FROM t"))
        .isInstanceOf(SyntaxException.class);
  }

  @Test
  void soManySourcesThatNobodyCanJoinThemAreRefused() {
    assertThatThrownBy(() -> Parser.parse("SELECT * FROM a" + ",a".repeat(49_000)))
        .isInstanceOf(SyntaxException.class);
  }

  @Test
  void aChainOfOperatorsTooLongToWalkIsRefused() {
    String chain = "a = 1" + " OR a = 1".repeat(9_000);
    assertThatThrownBy(() -> Parser.parse("SELECT a FROM t WHERE " + chain))
        .isInstanceOf(SyntaxException.class);
  }
}
