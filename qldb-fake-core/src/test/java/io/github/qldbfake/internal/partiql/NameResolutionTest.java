package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameResolutionTest {

  private final TestLedger ledger =
      new TestLedger()
          .with("CREATE TABLE Person", "CREATE TABLE Job", "INSERT INTO Person {'name':'Ann'}");

  private static String noVariable(int column, String name) {
    return semantic(column, "No such variable named '" + name + "'");
  }

  private static String semantic(int column, String text) {
    return "Semantic Error: at line 1, column " + column + ": " + text + "; " + text;
  }

  @Test
  void anUnknownTableIsRefusedAtItsName() {
    assertThat(ledger.refusal("select * from Vehicles")).isEqualTo(noVariable(15, "Vehicles"));
  }

  @Test
  void aChangeOfAnUnknownTableIsRefusedAtItsName() {
    assertThat(ledger.refusal("INSERT INTO Vehicles VALUE ?", "{a:1}"))
        .isEqualTo(noVariable(13, "Vehicles"));
    assertThat(ledger.refusal("DELETE FROM Vehicles")).isEqualTo(noVariable(13, "Vehicles"));
    assertThat(ledger.refusal("UPDATE Vehicles SET a = 1")).isEqualTo(noVariable(8, "Vehicles"));
    assertThat(ledger.refusal("DROP TABLE Vehicles")).isEqualTo(noVariable(12, "Vehicles"));
  }

  @Test
  void namesOfTablesDifferByCase() {
    assertThat(ledger.refusal("SELECT * FROM person")).isEqualTo(noVariable(15, "person"));
  }

  @Test
  void anUnknownNameOverOneSourceIsAFieldThatIsMissing() {
    assertThat(ledger.run("SELECT * FROM Person WHERE nmae = 'Ann'")).isEmpty();
  }

  @Test
  void theNameOfATableOverOneSourceIsAField() {
    assertThat(ledger.run("SELECT * FROM Person WHERE Job IS MISSING")).hasSize(1);
  }

  @Test
  void anUnknownNameOverAJoinIsRefused() {
    assertThat(ledger.refusal("SELECT x FROM Person p, Job j")).isEqualTo(noVariable(8, "x"));
  }

  @Test
  void anUnknownNameInANestedQueryIsRefused() {
    assertThat(ledger.refusal("SELECT (SELECT x FROM @p.items AS l) FROM Person AS p"))
        .isEqualTo(noVariable(16, "x"));
  }

  @Test
  void aTableInANestedQueryIsRefused() {
    assertThat(ledger.refusal("SELECT * FROM (SELECT * FROM Job) AS j"))
        .isEqualTo(
            "Semantic Error: at line 1, column 30: Global variable access is illegal in this"
                + " context, variable name: 'Job'; Global variable access is illegal in this"
                + " context");
  }

  @Test
  void aTableIsNoTargetOfAChangeOverSeveralSources() {
    assertThat(ledger.refusal("FROM Person AS p, @p.items AS i REMOVE Job"))
        .isEqualTo(
            "Semantic Error: at line 1, column 40: Global variable access is illegal in this"
                + " context, variable name: 'Job'; Global variable access is illegal in this"
                + " context");
  }

  @Test
  void anAliasDefinedTwiceIsRefusedWhateverItsCase() {
    assertThat(ledger.refusal("SELECT * FROM Person AS p, Job AS P"))
        .isEqualTo(semantic(35, "A variable named 'P' was already defined in this scope"));
  }

  @Test
  void ofTwoUnknownNamesInAStructTheFirstIsRefused() {
    assertThat(ledger.refusal("INSERT INTO Person {'a': x, y: 1}")).isEqualTo(noVariable(26, "x"));
  }

  @Test
  void aTableIsItsOwnAlias() {
    assertThat(ledger.run("SELECT Person.name FROM Person")).containsExactly("{name:\"Ann\"}");
  }

  @Test
  void anUnknownFunctionIsRefusedAtItsName() {
    assertThat(ledger.refusal("SELECT frob(name) FROM Person"))
        .isEqualTo(semantic(8, "No such function: frob"));
  }

  @Test
  void aBareExpressionIsNotSupported() {
    assertThat(ledger.refusal("Person"))
        .isEqualTo("Unsupported PartiQL Statement, Errors at:\nline 1, column 1");
  }

  @Test
  void aRefusedStatementChangesNothing() {
    ledger.refusal("UPDATE Person AS p SET a = 1, b = (SELECT VALUE q FROM @p.items AS l)");
    assertThat(ledger.run("SELECT * FROM Person")).containsExactly("{name:\"Ann\"}");
  }

  @Test
  void theNumberOfParametersMustFit() {
    assertThat(ledger.refusal("INSERT INTO Person << ?, ?, ?, ? >>", "{a:1}"))
        .isEqualTo("Query expects 4 parameters, but statement has 1");
  }

  @Test
  void theTransactionOfARevisionIsReachedByItsName() {
    TestLedger revisions = new TestLedger().with("CREATE TABLE R", "INSERT INTO R {'n':1}");
    assertThat(
            revisions.run(
                "SELECT VALUE r.metadata.txId = r.metadata.\"txId\" FROM _ql_committed_R AS r"))
        .containsExactly("true");
  }
}
