package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements in the forms in which public sample programs and libraries send them. */
class SampleProgramsTest {

  private final TestLedger ledger =
      new TestLedger()
          .with(
              "CREATE TABLE Person",
              "CREATE TABLE Vehicle",
              "CREATE TABLE VehicleRegistration",
              "CREATE INDEX ON Person(GovId)",
              "create index on Vehicle (VIN)");

  private String person = "";

  @BeforeEach
  void registrations() {
    person = ledger.insert("Person", "{FirstName:\"Raul\",GovId:\"G1\"}");
    ledger.insert("Vehicle", "{VIN:\"V1\",Make:\"Audi\"}");
    ledger.insert("Vehicle", "{VIN:\"V2\",Make:\"Ford\"}");
    ledger.insert(
        "VehicleRegistration",
        "{VIN:\"V1\",Owners:{PrimaryOwner:{PersonId:\"" + person + "\"},SecondaryOwners:[]}}");
  }

  private String owners() {
    return ledger.run("SELECT VALUE Owners FROM VehicleRegistration").get(0);
  }

  @Test
  void theVehiclesOfAnOwnerAreJoined() {
    assertThat(
            ledger.run(
                "SELECT Vehicle FROM Vehicle INNER JOIN VehicleRegistration AS r"
                    + " ON Vehicle.VIN = r.VIN WHERE r.Owners.PrimaryOwner.PersonId = ?",
                '"' + person + '"'))
        .containsExactly("{Vehicle:{VIN:\"V1\",Make:\"Audi\"}}");
  }

  @Test
  void aDocumentIsFoundByAnIdThatWasRead() {
    String id = ledger.onlyId("SELECT pid FROM Person AS p BY pid WHERE p.GovId = ?", "\"G1\"");
    assertThat(id).isEqualTo(person);
    assertThat(ledger.run("SELECT p.* FROM Person AS p BY pid WHERE pid = ?", '"' + id + '"'))
        .containsExactly("{FirstName:\"Raul\",GovId:\"G1\"}");
    assertThat(ledger.run("SELECT id, s.* FROM Person s BY id WHERE id = ?", '"' + id + '"'))
        .containsExactly("{id:\"" + id + "\",FirstName:\"Raul\",GovId:\"G1\"}");
  }

  @Test
  void anOwnerIsAppendedAndReplaced() {
    ledger.run(
        "FROM VehicleRegistration AS v WHERE v.VIN = ? "
            + "INSERT INTO v.Owners.SecondaryOwners VALUE ?",
        "\"V1\"",
        "{PersonId:\"b\"}");
    ledger.run(
        "UPDATE VehicleRegistration AS r SET r.Owners.PrimaryOwner.PersonId = ? WHERE r.VIN = ?",
        "\"c\"",
        "\"V1\"");
    assertThat(owners())
        .isEqualTo("{PrimaryOwner:{PersonId:\"c\"},SecondaryOwners:[{PersonId:\"b\"}]}");
  }

  @Test
  void aFieldIsInsertedIntoAWholeDocument() {
    ledger.run("UPDATE Vehicle AS v INSERT INTO v VALUE 26500 AT 'Mileage' WHERE v.VIN = 'V1'");
    assertThat(ledger.run("SELECT * FROM Vehicle WHERE VIN IN (?, ?)", "\"V1\"", "\"V0\""))
        .containsExactly("{VIN:\"V1\",Make:\"Audi\",Mileage:26500}");
  }

  @Test
  void aRevisionIsWrittenAndDeletedByItsId() {
    String id = '"' + person + '"';
    assertThat(ledger.run("UPDATE Person AS v BY rid SET v = ? WHERE rid = ?", "{q:1}", id))
        .containsExactly("{documentId:" + id + "}");
    assertThat(ledger.run("DELETE FROM Person BY rid WHERE rid = ?", id)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM history(Person) AS h WHERE h.metadata.id = ?",
        "SELECT * FROM history( Person, `2019-01-01T00:00:00Z` ) AS h WHERE h.metadata.id = ?",
        "SELECT * FROM _ql_committed_Person WHERE metadata.id = ?",
        "SELECT * FROM _ql_committed_Person BY pid WHERE pid = ?",
        "SELECT * FROM Person AS e BY eventId WHERE eventId = ?",
        "SELECT c.data.*, c.metadata.version FROM _ql_committed_Person AS c WHERE metadata.id = ?"
      })
  void aDocumentIsReadByItsId(String statement) {
    assertThat(ledger.run(statement, '"' + person + '"')).hasSize(1);
  }
}
