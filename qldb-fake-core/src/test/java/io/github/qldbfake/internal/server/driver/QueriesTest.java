package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.qldbsession.model.BadRequestException;

/** Queries through the driver, as its users write them. */
final class QueriesTest {

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  @BeforeEach
  void threePeople() {
    ledger.run("CREATE TABLE Person");
    ledger.run(
        "INSERT INTO Person ?",
        "[{name:\"Anna\",age:30},{name:\"Ben\",age:40},{name:\"Carl\",age:40}]");
  }

  @Test
  void aStarGivesWholeDocumentsAsInserted() {
    assertThat(ledger.run("SELECT * FROM Person"))
        .containsExactly(
            "{name:\"Anna\",age:30}", "{name:\"Ben\",age:40}", "{name:\"Carl\",age:40}");
  }

  @Test
  void aFieldIsGivenInAStruct() {
    assertThat(ledger.run("SELECT name FROM Person WHERE age = 30"))
        .containsExactly("{name:\"Anna\"}");
  }

  @Test
  void fieldsComeInTheOrderAskedFor() {
    assertThat(ledger.run("SELECT age, name FROM Person WHERE name = 'Ben' AND age = 40"))
        .containsExactly("{age:40,name:\"Ben\"}");
  }

  @Test
  void theNameOfATableMayBeQuoted() {
    assertThat(ledger.run("SELECT VALUE age FROM \"Person\" WHERE name = 'Anna'"))
        .containsExactly("30");
  }

  @Test
  void selectValueGivesTheBareField() {
    assertThat(ledger.run("SELECT VALUE name FROM Person WHERE age = 30"))
        .containsExactly("\"Anna\"");
  }

  @Test
  void oneParameterIsBound() {
    assertThat(ledger.run("SELECT VALUE age FROM Person WHERE name = ?", "\"Ben\""))
        .containsExactly("40");
  }

  @Test
  void severalParametersAreBoundInTheirOrder() {
    assertThat(
            ledger.run(
                "SELECT VALUE name FROM Person WHERE age = ? AND name = ?", "40", "\"Carl\""))
        .containsExactly("\"Carl\"");
  }

  @Test
  void inTakesParametersOneByOne() {
    assertThat(
            ledger.run("SELECT VALUE name FROM Person WHERE name IN (?,?)", "\"Anna\"", "\"Carl\""))
        .containsExactly("\"Anna\"", "\"Carl\"");
  }

  @Test
  void inTakesAListAsOneParameter() {
    assertThat(ledger.run("SELECT VALUE name FROM Person WHERE name IN ?", "[\"Anna\",\"Carl\"]"))
        .containsExactly("\"Anna\"", "\"Carl\"");
  }

  @Test
  void inTakesAnIndexedFieldToo() {
    ledger.run("CREATE INDEX ON Person (name)");
    assertThat(
            ledger.run("SELECT VALUE age FROM Person WHERE name IN (?,?)", "\"Carl\"", "\"Anna\""))
        .containsExactly("30", "40");
  }

  @Test
  void aListComparedWithAFieldMatchesNothing() {
    assertThat(ledger.run("SELECT * FROM Person WHERE name = ?", "[\"Anna\"]")).isEmpty();
  }

  @Test
  void tooFewParametersAreCounted() {
    Refusals.assertBadRequest(
        () -> ledger.run("SELECT * FROM Person WHERE name IN (?,?,?,?)", "1"),
        "Query expects 4 parameters, but statement has 1");
  }

  @Test
  void tooManyParametersAreCounted() {
    Refusals.assertBadRequest(
        () -> ledger.run("SELECT * FROM Person", "1"),
        "Query expects 0 parameters, but statement has 1");
  }

  @Test
  void aCountIsNamedByItsPlace() {
    assertThat(ledger.run("SELECT COUNT(*) FROM Person")).containsExactly("{_1:3}");
  }

  @Test
  void aCountMayHaveAName() {
    assertThat(ledger.run("SELECT COUNT(*) AS people FROM Person WHERE age = 40"))
        .containsExactly("{people:2}");
  }

  @Test
  void aSearchThatFindsNothingHasNoRows() {
    assertThat(ledger.run("SELECT * FROM Person WHERE name = 'Dora'")).isEmpty();
  }

  @Test
  void aTableOfMoreDocumentsThanAPageIsReadToItsEnd() {
    assertThat(ledger.run("SELECT a.name FROM Person a, Person b, Person c, Person d, Person e"))
        .hasSize(243);
  }

  @Test
  void whatIsNoStatementIsRefused() {
    assertThatThrownBy(() -> ledger.run("DELETE FROM"))
        .isInstanceOf(BadRequestException.class)
        .hasMessageStartingWith("Parser Error: at line 1, column ");
  }

  @Test
  void aBareNameIsUnsupported() {
    Refusals.assertBadRequest(
        () -> ledger.run("Person"), "Unsupported PartiQL Statement, Errors at:\nline 1, column 1");
  }
}
