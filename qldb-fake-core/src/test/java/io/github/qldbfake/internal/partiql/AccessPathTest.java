package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AccessPathTest {

  private final TestLedger ledger = new TestLedger().with("CREATE TABLE T");

  @Test
  void aSixfoldJoinVisits1092Documents() {
    ledger.with("INSERT INTO T << {'a':1}, {'a':2}, {'a':3} >>");
    assertThat(ledger.readIos("SELECT * FROM T a, T b, T c, T d, T e, T f")).isEqualTo(1092);
  }

  @Test
  void aScanVisitsEveryDocument() {
    ledger.with("INSERT INTO T << {'a':1}, {'a':2}, {'a':3}, {'a':4}, {'a':5} >>");
    assertThat(ledger.readIos("select * from T")).isEqualTo(5);
    assertThat(ledger.readIos("SELECT * FROM T WHERE a = 3")).isEqualTo(5);
    assertThat(ledger.readIos("SELECT COUNT(*) FROM T")).isEqualTo(5);
  }

  @Test
  void rowsAreReadWhenTheyAreAskedFor() {
    ledger.with("INSERT INTO T << {'a':1}, {'a':2}, {'a':3} >>");
    StatementCursor cursor = ledger.execute(ledger.begin(), "SELECT * FROM T");
    assertThat(cursor.readIos()).isZero();
    cursor.next();
    assertThat(cursor.readIos()).isEqualTo(1);
  }

  @Test
  void anIndexIsUsedForEqualityAndInJoinedByAnd() {
    ledger.with("CREATE INDEX ON T (a)", "INSERT INTO T << {'a':1}, {'a':2}, {'a':3} >>");
    assertThat(ledger.readIos("SELECT * FROM T WHERE a = 2")).isEqualTo(1);
    assertThat(ledger.readIos("SELECT * FROM T WHERE 2 = a")).isEqualTo(1);
    assertThat(ledger.readIos("SELECT * FROM T t WHERE t.a = ? AND t.b = 1", "2.0")).isEqualTo(1);
    assertThat(ledger.readIos("SELECT * FROM T WHERE a IN (1, 3)")).isEqualTo(2);
    assertThat(ledger.readIos("SELECT * FROM T WHERE a IN ?", "[1,3,9]")).isEqualTo(2);
    assertThat(ledger.readIos("SELECT * FROM T WHERE a = null")).isZero();
  }

  @Test
  void anIndexIsNotUsedForOtherConditions() {
    ledger.with("CREATE INDEX ON T (a)", "INSERT INTO T << {'a':1}, {'a':2}, {'a':3} >>");
    assertThat(ledger.readIos("SELECT * FROM T WHERE a = 2 OR a = 3")).isEqualTo(3);
    assertThat(ledger.readIos("SELECT * FROM T WHERE a < 2")).isEqualTo(3);
    assertThat(ledger.readIos("SELECT * FROM T WHERE NOT a = 2")).isEqualTo(3);
    assertThat(ledger.readIos("SELECT * FROM T WHERE a = b")).isEqualTo(3);
  }

  @Test
  void aDocumentIdIsAlwaysIndexed() {
    String id = ledger.insert("T", "{a:1}");
    ledger.with("INSERT INTO T << {'a':1}, {'a':2} >>");
    String quoted = '"' + id + '"';
    assertThat(ledger.readIos("SELECT * FROM T BY id WHERE id = ?", quoted)).isEqualTo(1);
    assertThat(ledger.readIos("SELECT * FROM T BY id WHERE id IN (?, 'x')", quoted)).isEqualTo(1);
    assertThat(ledger.readIos("SELECT * FROM _ql_committed_T WHERE metadata.id = ?", quoted))
        .isEqualTo(1);
    assertThat(ledger.readIos("SELECT * FROM history(T) h WHERE h.metadata.id = ?", quoted))
        .isEqualTo(1);
  }

  @Test
  void theCommittedViewUsesTheIndexThroughItsData() {
    ledger.with("CREATE INDEX ON T (a)", "INSERT INTO T << {'a':1}, {'a':2} >>");
    assertThat(ledger.readIos("SELECT * FROM _ql_committed_T WHERE data.a = 2")).isEqualTo(1);
    assertThat(ledger.readIos("SELECT * FROM _ql_committed_T WHERE a = 2")).isEqualTo(2);
  }

  @Test
  void aJoinLooksUpTheInnerTableForEachOuterRow() {
    ledger.with("CREATE TABLE U", "CREATE INDEX ON U (a)");
    ledger.with("INSERT INTO T << {'a':1}, {'a':2} >>", "INSERT INTO U << {'a':1}, {'a':3} >>");
    assertThat(ledger.readIos("SELECT * FROM T t, U u WHERE u.a = t.a")).isEqualTo(3);
    assertThat(ledger.readIos("SELECT * FROM T t JOIN U u ON t.a = u.a")).isEqualTo(3);
  }

  @Test
  void anIndexFindsWhatAScanFinds() {
    ledger.with("CREATE TABLE Indexed", "CREATE INDEX ON Indexed (k)");
    SplittableRandom random = new SplittableRandom(42);
    List<String> values =
        List.of("1", "1.0", "1e0", "\"1\"", "'1'", "null", "x::1", "[1]", "{a:1}", "2020T");
    for (int at = 0; at < 60; at++) {
      String document = "{n:" + at + ",k:" + values.get(random.nextInt(values.size())) + "}";
      ledger.insert("T", document);
      ledger.insert("Indexed", document);
    }
    for (String value : values) {
      for (String condition : List.of("k = ?", "k IN (?, 1)", "k IN [?]", "? = k AND n < 30")) {
        assertThat(ledger.run("SELECT * FROM Indexed WHERE " + condition, value))
            .as(condition + " " + value)
            .isEqualTo(ledger.run("SELECT * FROM T WHERE " + condition, value));
      }
    }
  }
}
