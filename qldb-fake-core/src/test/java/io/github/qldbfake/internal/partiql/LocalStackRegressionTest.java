package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The bugs that users reported against LocalStack's QLDB, by their numbers. */
class LocalStackRegressionTest {

  private final TestLedger ledger = new TestLedger();

  @Test
  void issue2693InsertReturnsTheDocumentId() {
    ledger.with("CREATE TABLE TEST");
    assertThat(ledger.run("insert into TEST `{\"hello\":\"world\"}`"))
        .singleElement()
        .asString()
        .matches("\\{documentId:\"[0-9A-Za-z]{22}\"}");
  }

  @Test
  void issue2739MixedTypesRoundTrip() {
    ledger.with("CREATE TABLE T");
    String document = "{a:5.00d-2,b:1.06800d-5,c:2020-02-03T04:05:06.700-08:00,d:true,e:null}";
    ledger.insert("T", document);
    assertThat(TestLedger.ion(ledger.run("SELECT * FROM T").get(0)))
        .isEqualTo(TestLedger.ion(document));
  }

  @Test
  void issue3109SelectByIdShowsTheId() {
    ledger.with("CREATE TABLE t");
    String id = ledger.insert("t", "{q:\"it's\"}");
    assertThat(ledger.run("SELECT * FROM t BY pid WHERE pid = '" + id + "'"))
        .containsExactly("{q:\"it's\",pid:\"" + id + "\"}");
  }

  @Test
  void issue3109HistoryIsFoundByAlias() {
    ledger.with("CREATE TABLE t");
    String id = ledger.insert("t", "{a:1}");
    assertThat(ledger.run("SELECT * FROM history(t) AS a WHERE a.metadata.id = '" + id + "'"))
        .hasSize(1);
  }

  @Test
  void issue3109AnEmptyStructReplacesTheDocument() {
    ledger.with("CREATE TABLE t");
    String id = ledger.insert("t", "{a:1}");
    ledger.run("UPDATE t AS a BY pid SET a = {} WHERE pid='" + id + "'");
    assertThat(ledger.run("SELECT * FROM t")).containsExactly("{}");
  }

  @Test
  void issue3148AParameterReplacesTheDocument() {
    ledger.with("CREATE TABLE assets");
    String id = ledger.insert("assets", "{a:1}");
    ledger.run(
        "UPDATE assets AS tblrow BY id SET tblrow = ? WHERE id = ?", "{b:2}", '"' + id + '"');
    assertThat(ledger.run("SELECT * FROM assets")).containsExactly("{b:2}");
  }

  @Test
  void issue3181AStringParameterStaysAString() {
    ledger.with("CREATE TABLE assets");
    String id = ledger.insert("assets", "{state:\"new\"}");
    ledger.run(
        "UPDATE assets AS asset BY id SET asset.state = ? WHERE id = ?",
        "\"{\\\"a\\\":1}\"",
        '"' + id + '"');
    assertThat(ledger.run("SELECT VALUE state FROM assets")).containsExactly("\"{\\\"a\\\":1}\"");
  }

  @Test
  void issue4334AnUpdateTakesParameters() {
    ledger.with("CREATE TABLE People");
    ledger.insert("People", "{firstName:\"Ann\",age:1}");
    ledger.run("UPDATE People SET age = ? WHERE firstName = ?", "40", "\"Ann\"");
    assertThat(ledger.run("SELECT VALUE age FROM People")).containsExactly("40");
  }

  @Test
  void issue4399IndexesAreUnnested() {
    ledger.with("CREATE TABLE A", "CREATE INDEX ON A (f)");
    assertThat(
            ledger.run(
                "SELECT VALUE indexes FROM information_schema.user_tables info,"
                    + " info.indexes indexes WHERE info.name = 'A'"))
        .singleElement()
        .asString()
        .contains("expr:\"[f]\"");
  }

  @Test
  void issue4410AnUpdateSpansLines() {
    ledger.with("CREATE TABLE A");
    ledger.insert("A", "{a:1}");
    assertThat(ledger.run("\n  UPDATE A AS x\n\tSET x.a = 2\n  WHERE\n x.a = 1\n")).hasSize(1);
  }

  @Test
  void issue4418AnIonStringMayHoldColons() {
    ledger.with("CREATE TABLE A");
    ledger.insert("A", "{id:\"company::843f\"}");
    assertThat(ledger.run("SELECT * FROM A WHERE id = `\"company::843f\"`")).hasSize(1);
  }

  @Test
  void issue7002ABalanceIsRaised() {
    ledger.with("CREATE TABLE Account");
    String id = ledger.insert("Account", "{balance:10}");
    ledger.run("UPDATE Account BY id SET balance = balance + ? WHERE id = ?", "5", '"' + id + '"');
    assertThat(ledger.run("SELECT VALUE balance FROM Account")).containsExactly("15");
  }

  @Test
  void issue7300TheCommittedViewIsThere() {
    ledger.with("CREATE TABLE X");
    String id = ledger.insert("X", "{f:1}");
    assertThat(ledger.run("SELECT d.metadata.id FROM _ql_committed_X as d WHERE d.data.f = ?", "1"))
        .containsExactly("{id:\"" + id + "\"}");
  }

  @Test
  void issue7433AnUpdateReturnsTheId() {
    ledger.with("CREATE TABLE Book");
    String id = ledger.insert("Book", "{id:1,name:\"a\"}");
    assertThat(ledger.run("UPDATE Book SET name = ? WHERE Book.id = ?", "\"b\"", "1"))
        .containsExactly("{documentId:\"" + id + "\"}");
  }

  @Test
  void issue8079TimestampsCompareInTheCommittedView() {
    ledger.with("CREATE TABLE transactions");
    ledger.insert("transactions", "{amount:2.5}");
    ledger.insert("transactions", "{amount:3}");
    assertThat(
            ledger.run(
                "SELECT SUM(data.amount) as total FROM _ql_committed_transactions"
                    + " WHERE metadata.txTime >= `2022-04-05T12:16:45.915Z`"))
        .containsExactly("{total:5.5}");
  }

  @Test
  void issue9531HistoryTakesARange() {
    ledger.with("CREATE TABLE T");
    ledger.insert("T", "{a:1}");
    assertThat(ledger.run("SELECT * FROM history(T, `2020T`)")).hasSize(1);
    assertThat(ledger.run("SELECT * FROM history(T, `2020T`, `2021T`)")).isEmpty();
  }
}
