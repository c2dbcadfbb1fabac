package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeLedger;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;

class LedgerDeclarationTest {

  @Test
  void theNameIsTheLedgersName() {
    Fixture.assertSucceeded(1, Fixture.run(NamedCases.class));
  }

  @Test
  void aMethodsDeclarationGoesBeforeTheOneOfItsClass() {
    Fixture.assertSucceeded(1, Fixture.run(MethodCases.class));
  }

  @Test
  void aMethodNeedsNoDeclarationOnItsClass() {
    Fixture.assertSucceeded(1, Fixture.run(MethodOnlyCases.class));
  }

  @Test
  void aSubclassInheritsTheDeclaration() {
    Fixture.assertSucceeded(1, Fixture.run(InheritingCases.class));
  }

  @Test
  void aNestedClassCanDeclareAnotherLedger() {
    Fixture.assertSucceeded(1, Fixture.run(OuterCases.class));
  }

  @Test
  void anAnnotationOfOnesOwnCanCarryTheDeclaration() {
    Fixture.assertSucceeded(1, Fixture.run(MetaCases.class));
  }

  @Test
  void theStatementsHaveRunBeforeTheTest() {
    Fixture.assertSucceeded(1, Fixture.run(SeededCases.class));
  }

  @Test
  void aStatementThatFailsIsReportedWithItsPlaceAndTheServicesMessage() {
    assertThat(Fixture.failures(Fixture.run(BadSeedCases.class)))
        .containsExactly(
            "ExtensionConfigurationException: @QldbLedger(name = \"test-ledger\") on class "
                + BadSeedCases.class.getName()
                + ": statement 2 of 3 failed: Table with name: USER.Person already exists"
                + System.lineSeparator()
                + "  CREATE TABLE Person"
                + System.lineSeparator()
                + "A seed runs in this order: each table with its indexes and documents, scripts,"
                + " statements; every statement in a transaction of its own.");
  }

  @Test
  void aNameThatQldbRefusesIsReportedWithThePlaceOfTheDeclaration() {
    assertThat(Fixture.failures(Fixture.run(BadNameCases.class)))
        .singleElement()
        .asString()
        .startsWith(
            "ExtensionConfigurationException: @QldbLedger(name = \"no--such--name\") on public void ")
        .contains("BadNameCases.test()");
  }

  @QldbLedger(name = "vehicles")
  static class NamedCases {

    @Test
    void test(FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("vehicles");
    }
  }

  @QldbLedger(name = "of-the-class")
  static class MethodCases {

    @Test
    @QldbLedger(name = "of-the-method")
    void test(FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("of-the-method");
    }
  }

  static class MethodOnlyCases {

    @Test
    @QldbLedger(name = "of-the-method")
    void test(FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("of-the-method");
    }
  }

  static class InheritingCases extends NamedCases {}

  @QldbLedger(name = "outer")
  static class OuterCases {

    @Nested
    @QldbLedger(name = "inner")
    class InnerCases {

      @Test
      void test(FakeLedger ledger) {
        assertThat(ledger.name()).isEqualTo("inner");
      }
    }
  }

  @QldbLedger(name = "by-another-name")
  @Retention(RetentionPolicy.RUNTIME)
  @interface OurLedger {}

  @OurLedger
  static class MetaCases {

    @Test
    void test(FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("by-another-name");
    }
  }

  @QldbLedger(
      statements = {
        "CREATE TABLE Person",
        "CREATE INDEX ON Person (GovId)",
        "INSERT INTO Person {'GovId': 'ID-1'}"
      })
  static class SeededCases {

    @Test
    void test(QldbDriver driver) {
      String row =
          driver.execute(
              txn -> {
                return txn.execute("SELECT VALUE p.GovId FROM Person AS p WHERE p.GovId = 'ID-1'")
                    .iterator()
                    .next()
                    .toString();
              });
      assertThat(row).isEqualTo("\"ID-1\"");
    }
  }

  @QldbLedger(statements = {"CREATE TABLE Person", "CREATE TABLE Person", "CREATE TABLE Vehicle"})
  static class BadSeedCases {

    @Test
    void test() {}
  }

  static class BadNameCases {

    @Test
    @QldbLedger(name = "no--such--name")
    public void test() {}
  }
}
