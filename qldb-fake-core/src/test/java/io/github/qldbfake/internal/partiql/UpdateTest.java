package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdateTest {

  private final TestLedger ledger = new TestLedger().with("CREATE TABLE T");
  private String id = "";

  @BeforeEach
  void insertADocument() {
    id = ledger.insert("T", "{a:1,b:{c:[10,20,30]},n:\"x\"}");
  }

  private String document() {
    return String.join(" ", ledger.run("SELECT * FROM T"));
  }

  @Test
  void setChangesAFieldWhereItStandsAndReturnsTheId() {
    assertThat(ledger.run("UPDATE T SET a = 2")).containsExactly("{documentId:\"" + id + "\"}");
    assertThat(document()).isEqualTo("{a:2,b:{c:[10,20,30]},n:\"x\"}");
  }

  @Test
  void setAddsAFieldThatIsAbsent() {
    ledger.run("UPDATE T AS t SET t.z = ?", "2020-01-01T");
    assertThat(document()).endsWith("n:\"x\",z:2020-01-01}");
  }

  @Test
  void setReachesIntoStructsAndLists() {
    ledger.run("UPDATE T SET b.c[1] = 'new', b.d = true WHERE a = 1");
    assertThat(document()).isEqualTo("{a:1,b:{c:[10,\"new\",30],d:true},n:\"x\"}");
  }

  @Test
  void everyRightSideSeesTheDocumentBefore() {
    ledger.run("UPDATE T SET a = a + 1, d = a");
    assertThat(document()).isEqualTo("{a:2,b:{c:[10,20,30]},n:\"x\",d:1}");
  }

  @Test
  void aWholeDocumentIsReplacedById() {
    ledger.insert("T", "{other:true}");
    assertThat(ledger.run("UPDATE T AS d BY id SET d = ? WHERE id = ?", "{q:1}", '"' + id + '"'))
        .containsExactly("{documentId:\"" + id + "\"}");
    assertThat(document()).isEqualTo("{q:1} {other:true}");
  }

  @Test
  void aWholeDocumentStaysAStruct() {
    assertThat(ledger.refusal("UPDATE T AS d SET d = 5")).contains("struct");
  }

  @Test
  void removeTakesAFieldAway() {
    ledger.run("UPDATE T REMOVE b");
    assertThat(document()).isEqualTo("{a:1,n:\"x\"}");
  }

  @Test
  void removeTakesAnElementAway() {
    ledger.run("FROM T WHERE a = 1 REMOVE b.c[0]");
    assertThat(document()).isEqualTo("{a:1,b:{c:[20,30]},n:\"x\"}");
  }

  @Test
  void removeOfTheDocumentDeletesIt() {
    ledger.run("FROM T AS t WHERE t.a = 1 REMOVE t");
    assertThat(document()).isEmpty();
  }

  @Test
  void insertIntoAListTakesAPosition() {
    ledger.run("UPDATE T INSERT INTO b.c VALUE 5 AT 0");
    ledger.run("FROM T INSERT INTO b.c VALUE 6");
    assertThat(document()).isEqualTo("{a:1,b:{c:[5,10,20,30,6]},n:\"x\"}");
  }

  @Test
  void insertIntoAStructTakesAName() {
    ledger.run("FROM T AS t INSERT INTO t VALUE 'v' AT 'k'");
    assertThat(document()).isEqualTo("{a:1,b:{c:[10,20,30]},n:\"x\",k:\"v\"}");
  }

  @Test
  void elementsOfANestedSourceAreSet() {
    ledger.run("UPDATE T SET b = ?", "{l:[{p:1},{p:2},{p:1}]}");
    assertThat(ledger.run("FROM T AS t, @t.b.l AS e WHERE e.p = 1 SET e.p = 9"))
        .containsExactly("{documentId:\"" + id + "\"}");
    assertThat(document()).isEqualTo("{a:1,b:{l:[{p:9},{p:2},{p:9}]},n:\"x\"}");
  }

  @Test
  void severalElementsOfANestedSourceAreRemoved() {
    ledger.run("FROM T AS t, @t.b.c AS e WHERE e < 25 REMOVE e");
    assertThat(document()).isEqualTo("{a:1,b:{c:[30]},n:\"x\"}");
  }

  @Test
  void aRefusalForOneDocumentLeavesAllAsTheyWere() {
    ledger.insert("T", "{a:\"no number\"}");
    assertThat(ledger.refusal("UPDATE T SET a = a + 1")).contains("not a number");
    assertThat(document()).startsWith("{a:1,");
  }

  @Test
  void aTargetWithoutAParentIsRefused() {
    assertThat(ledger.refusal("UPDATE T SET x.y = 1")).contains("does not exist");
  }

  @Test
  void onlyMatchingDocumentsAreReturned() {
    assertThat(ledger.run("UPDATE T SET a = 5 WHERE a = 77")).isEmpty();
  }

  @Test
  void aViewIsNotChanged() {
    assertThat(ledger.refusal("UPDATE _ql_committed_T SET a = 1"))
        .isEqualTo("Unsupported PartiQL Statement, Errors at:\nline 1, column 8");
  }

  @Test
  void aDocumentNestsOnlySoDeep() {
    String text = "";
    for (int at = 0; at < 250 && text.isEmpty(); at++) {
      try {
        ledger.run("UPDATE T SET a = {'x': a}");
      } catch (PartiqlException e) {
        text = String.valueOf(e.getMessage());
      }
    }
    assertThat(text).contains("nest deeper than 200");
  }

  @Test
  void deleteReturnsTheIdOfEachDocument() {
    ledger.insert("T", "{a:2}");
    assertThat(ledger.run("DELETE FROM T BY rid WHERE rid = ?", '"' + id + '"'))
        .containsExactly("{documentId:\"" + id + "\"}");
    assertThat(ledger.run("DELETE FROM T")).hasSize(1);
    assertThat(document()).isEmpty();
  }

  @Test
  void anElementThatIsNotThereChangesNothing() {
    ledger.with("CREATE TABLE U", "INSERT INTO U << {'a':1}, {'l':null}, {'l':[{'p':1}]} >>");
    assertThat(ledger.run("FROM U AS t, @t.l AS e SET e.p = 9")).hasSize(1);
    assertThat(ledger.run("SELECT * FROM U")).containsExactly("{a:1}", "{l:null}", "{l:[{p:9}]}");
  }
}
