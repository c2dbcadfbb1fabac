package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsertTest {

  private final TestLedger ledger = new TestLedger().with("CREATE TABLE T");

  @Test
  void anInsertReturnsTheIdOfTheDocument() {
    assertThat(ledger.run("INSERT INTO T VALUE {'a':1}"))
        .singleElement()
        .asString()
        .matches("\\{documentId:\"[0-9A-Za-z]{22}\"}");
  }

  @Test
  void aBagOfDocumentsGivesARowEach() {
    assertThat(ledger.run("INSERT INTO T << {'a':1}, ? >>", "{a:2}")).hasSize(2);
    assertThat(ledger.run("SELECT VALUE a FROM T")).containsExactly("1", "2");
  }

  @Test
  void theWordValueCanBeLeftOut() {
    ledger.with("INSERT INTO T {'a':1}", "insert into T `{a:2}`");
    ledger.run("INSERT INTO T ?", "{a:3}");
    assertThat(ledger.run("SELECT VALUE a FROM T")).containsExactly("1", "2", "3");
  }

  @Test
  void aListParameterInsertsItsElements() {
    assertThat(ledger.run("INSERT INTO T ?", "[{a:1},{a:2}]")).hasSize(2);
  }

  @Test
  void aDocumentMustBeAStruct() {
    assertThat(ledger.refusal("INSERT INTO T VALUE 1")).isEqualTo("A document must be a struct");
    assertThat(ledger.refusal("INSERT INTO T VALUE ?", "[{a:1}]")).contains("struct");
    assertThat(ledger.refusal("INSERT INTO T VALUE ?", "null.struct")).contains("struct");
  }

  @Test
  void oneBadDocumentKeepsAllOut() {
    ledger.refusal("INSERT INTO T << {'a':1}, 2 >>");
    assertThat(ledger.run("SELECT * FROM T")).isEmpty();
  }

  @Test
  void aViewTakesNoDocuments() {
    assertThat(ledger.refusal("INSERT INTO _ql_committed_T VALUE {'a':1}"))
        .isEqualTo("Unsupported PartiQL Statement, Errors at:\nline 1, column 13");
  }

  @Test
  void everyKindOfIonSurvives() {
    String document =
        "{n:null.int,b:true,i:12345678901234567890,d:5.00d-2,f:1e0,t:2019-06-05T20:53+02:00,"
            + "s:'a b',x:\"text\",c:{{\"clob\"}},o:{{AAEC}},l:[1,[2]],e:(a b),a:x::y::{z:w::1}}";
    ledger.run("INSERT INTO T VALUE ?", document);
    assertThat(TestLedger.ion(ledger.run("SELECT * FROM T").get(0)))
        .isEqualTo(TestLedger.ion(document));
  }

  @Test
  void writesAreCountedByDocument() {
    assertThat(ledger.execute(ledger.begin(), "INSERT INTO T << {'a':1}, {'a':2} >>").writeIos())
        .isEqualTo(2);
  }
}
