package io.github.qldbfake.internal.partiql.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.partiql.syntax.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tables a statement names. */
final class NamedTablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE T",
        "DROP TABLE T",
        "CREATE INDEX ON T (a)",
        "DROP INDEX \"id\" ON T WITH (purge = true)",
        "INSERT INTO T VALUE {'U': 1}",
        "INSERT INTO \"T\" ?",
        "UPDATE T SET U = 1",
        "UPDATE T AS U SET U.a = 1",
        "DELETE FROM T WHERE U = 1",
        "FROM T AS t WHERE t.a = 1 SET t.b = 2",
        "SELECT U FROM T",
        "SELECT * FROM T AS U WHERE U.a = 'U'",
        "SELECT * FROM T BY id WHERE id = ?",
        "SELECT * FROM T AS t, t.els AS U",
        "SELECT * FROM history(T) AS h",
        "SELECT * FROM history(T, `2020-01-01T`) AS h",
        "SELECT * FROM _ql_committed_T AS c"
      })
  void itNamesItsOneTable(String statement) {
    assertThat(NamedTables.in(Parser.parse(statement).statement())).containsExactly("T");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM T, U",
        "SELECT * FROM T AS t INNER JOIN U AS u ON t.a = u.a",
        "SELECT * FROM history(T) AS t, _ql_committed_U AS u"
      })
  void aJoinNamesAll(String statement) {
    assertThat(NamedTables.in(Parser.parse(statement).statement()))
        .containsExactlyInAnyOrder("T", "U");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM information_schema.user_tables",
        "SELECT * FROM ? AS T",
        "SELECT * FROM history('0000000000000000000000') AS h",
        "UNDROP TABLE \"0000000000000000000000\"",
        "EXEC REDACT_REVISION `{strandId:\"a\",sequenceNo:1}`, 'a', 'b'"
      })
  void itNamesNone(String statement) {
    assertThat(NamedTables.in(Parser.parse(statement).statement())).isEmpty();
  }
}
