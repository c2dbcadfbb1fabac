package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectTest {

  private final TestLedger ledger =
      new TestLedger()
          .with(
              "CREATE TABLE Person",
              "INSERT INTO Person <<{'name':'Ann','age':30,'home':{'city':'Oslo'}},"
                  + "{'name':'Bob','pets':['cat','dog']}>>");

  @Test
  void aStarGivesTheDocuments() {
    assertThat(ledger.run("SELECT * FROM Person"))
        .containsExactly(
            "{name:\"Ann\",age:30,home:{city:\"Oslo\"}}", "{name:\"Bob\",pets:[\"cat\",\"dog\"]}");
  }

  @Test
  void aMissingFieldIsLeftOut() {
    assertThat(ledger.run("SELECT name, age FROM Person"))
        .containsExactly("{name:\"Ann\",age:30}", "{name:\"Bob\"}");
  }

  @Test
  void aMissingValueGivesNoRow() {
    assertThat(ledger.run("SELECT VALUE age FROM Person")).containsExactly("30");
  }

  @Test
  void aPathTakesItsLastNameAndAnExpressionItsOrdinal() {
    assertThat(ledger.run("SELECT p.home.city, age + 1, age AS years FROM Person p WHERE age = 30"))
        .containsExactly("{city:\"Oslo\",_2:31,years:30}");
  }

  @Test
  void elementsAreReachedByPosition() {
    assertThat(ledger.run("SELECT VALUE pets[1] FROM Person")).containsExactly("\"dog\"");
  }

  @Test
  void aWildcardReachesAllElements() {
    assertThat(ledger.run("SELECT VALUE p.pets[*] FROM Person p WHERE name = 'Bob'"))
        .containsExactly("[\"cat\",\"dog\"]");
  }

  @Test
  void aCollectionIsUnnestedWithItsPositions() {
    assertThat(
            ledger.run(
                "SELECT p.name, pet, i FROM Person AS p, @p.pets AS pet AT i WHERE p.name = 'Bob'"))
        .containsExactly("{name:\"Bob\",pet:\"cat\",i:0}", "{name:\"Bob\",pet:\"dog\",i:1}");
  }

  @Test
  void whatIsNotThereIsUnnestedOnce() {
    assertThat(ledger.run("SELECT p.name, pet, i FROM Person AS p, @p.pets AS pet AT i"))
        .contains("{name:\"Ann\"}")
        .hasSize(3);
    assertThat(ledger.run("SELECT VALUE [x] FROM Person AS p, NULL AS x WHERE p.age = 30"))
        .containsExactly("[null]");
  }

  @Test
  void unnestingNeedsNoSign() {
    assertThat(ledger.run("SELECT VALUE pet FROM Person AS p, p.pets AS pet"))
        .containsExactly("\"cat\"", "\"dog\"");
  }

  @Test
  void theFieldsOfOneSourceAreSpreadAmongOtherColumns() {
    String id = ledger.onlyId("SELECT id FROM Person BY id WHERE name = 'Ann'");
    assertThat(ledger.run("SELECT p.*, id FROM Person AS p BY id WHERE id = '" + id + "'"))
        .containsExactly("{name:\"Ann\",age:30,home:{city:\"Oslo\"},id:\"" + id + "\"}");
  }

  @Test
  void aStarOverAJoinMergesTheSources() {
    assertThat(ledger.run("SELECT * FROM Person p, @p.pets AS pet WHERE pet = 'cat'"))
        .containsExactly("{name:\"Bob\",pets:[\"cat\",\"dog\"],_3:\"cat\"}");
  }

  @Test
  void tablesAreJoinedOnACondition() {
    ledger.with("CREATE TABLE Job", "INSERT INTO Job <<{'who':'Ann','job':'cook'}>>");
    String expected = "{name:\"Ann\",job:\"cook\"}";
    assertThat(ledger.run("SELECT p.name, j.job FROM Person p INNER JOIN Job j ON p.name = j.who"))
        .containsExactly(expected);
    assertThat(ledger.run("SELECT p.name, j.job FROM Person p, Job j WHERE j.who = p.name"))
        .containsExactly(expected);
  }

  @Test
  void aNestedQueryRangesOverTheOuterRow() {
    assertThat(
            ledger.run(
                "SELECT name, (SELECT VALUE x FROM @p.pets AS x WHERE x = 'dog') AS dogs"
                    + " FROM Person AS p WHERE EXISTS(SELECT VALUE y FROM @p.pets AS y)"))
        .containsExactly("{name:\"Ann\",dogs:[]}", "{name:\"Bob\",dogs:[\"dog\"]}");
  }

  @Test
  void rowsDoNotShowLaterChanges() {
    var transaction = ledger.begin();
    StatementCursor cursor = ledger.execute(transaction, "SELECT VALUE name FROM Person");
    assertThat(ledger.rows(transaction, "DELETE FROM Person")).hasSize(2);
    assertThat(cursor)
        .toIterable()
        .extracting(Object::toString)
        .containsExactly("\"Ann\"", "\"Bob\"");
  }

  @Test
  void rowsOfADependentLookupDoNotShowLaterChanges() {
    ledger.with("CREATE TABLE Job", "CREATE INDEX ON Job (who)", "INSERT INTO Job {'who':'Ann'}");
    var transaction = ledger.begin();
    StatementCursor cursor =
        ledger.execute(transaction, "SELECT VALUE j.who FROM Person p, Job j WHERE j.who = p.name");
    ledger.rows(transaction, "DELETE FROM Job");
    assertThat(cursor).toIterable().hasSize(1);
  }

  @Test
  void aTransactionSeesItsOwnChanges() {
    var transaction = ledger.begin();
    ledger.rows(transaction, "CREATE TABLE Fresh");
    ledger.rows(transaction, "INSERT INTO Fresh VALUE ?", "{a:1}");
    assertThat(ledger.rows(transaction, "SELECT * FROM Fresh")).containsExactly("{a:1}");
  }
}
