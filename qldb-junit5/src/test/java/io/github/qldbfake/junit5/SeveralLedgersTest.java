package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.LedgerSummary;
import software.amazon.qldb.QldbDriver;

/** Declarations that are repeated, and those on parameters. */
class SeveralLedgersTest {

  @Test
  void repeatedDeclarationsAreLedgersOfOneAccount() {
    Fixture.assertSucceeded(1, Fixture.run(RepeatedCases.class));
  }

  @Test
  void aNameOnAParameterSaysWhichLedgerIsMeant() {
    Fixture.assertSucceeded(2, Fixture.run(NamedCases.class));
  }

  @Test
  void aParameterThatNamesNoneFailsWithTheNames() {
    assertThat(Fixture.failures(Fixture.run(BareCases.class)))
        .singleElement()
        .asString()
        .startsWith("ParameterResolutionException: QldbDriver parameter of void ")
        .contains("which of the ledgers [people, vehicles]?")
        .contains("@QldbLedger(name = \"people\")");
  }

  @Test
  void whatBelongsToTheAccountNeedsNoName() {
    Fixture.assertSucceeded(1, Fixture.run(AccountCases.class));
  }

  @Test
  void aParameterDeclaresALedgerThatNobodyDeclares() {
    Fixture.assertSucceeded(2, Fixture.run(ParameterCases.class));
  }

  @Test
  void twoParametersMayMeanOneLedgerThatTheFirstDeclares() {
    Fixture.assertSucceeded(1, Fixture.run(TwoParametersCases.class));
  }

  @Test
  void aParameterOfALifeCycleMethodDeclaresForAllTests() {
    Fixture.assertSucceeded(2, Fixture.run(LifeCycleCases.class));
  }

  @Test
  void aBareAnnotationMeansTheOnlyLedger() {
    Fixture.assertSucceeded(1, Fixture.run(OnlyCases.class));
  }

  @Test
  void theNearestClassCountsHoweverOftenItDeclares() {
    Fixture.assertSucceeded(1, Fixture.run(FewerCases.class));
  }

  @Test
  void aNestedClassOfANestedClassSeesTheDeclarations() {
    Fixture.assertSucceeded(1, Fixture.run(OuterCases.class));
  }

  @QldbLedger(name = "people", statements = "CREATE TABLE Person")
  @QldbLedger(name = "vehicles", statements = "CREATE TABLE Vehicle")
  static class RepeatedCases {

    @Test
    void test(QldbClient client) {
      assertThat(client.listLedgers(it -> {}).ledgers())
          .extracting(LedgerSummary::name)
          .containsExactlyInAnyOrder("people", "vehicles");
    }
  }

  static class NamedCases extends RepeatedCases {

    @Override
    @Test
    void test(@QldbLedger(name = "vehicles") QldbClient client) {
      assertThat(client.listLedgers(it -> {}).ledgers()).hasSize(2);
    }

    @Test
    void named(
        @QldbLedger(name = "people") QldbDriver people,
        @QldbLedger(name = "vehicles") QldbDriver vehicles) {
      assertThat(people.getTableNames()).containsExactly("Person");
      assertThat(vehicles.getTableNames()).containsExactly("Vehicle");
    }
  }

  @QldbLedger(name = "people")
  @QldbLedger(name = "vehicles")
  static class BareCases {

    @Test
    void test(QldbDriver driver) {}
  }

  @QldbLedger(name = "people")
  @QldbLedger(name = "vehicles")
  static class AccountCases {

    @Test
    void test(QldbClient client, @QldbLedger QldbClient other) {
      assertThat(client.listLedgers(it -> {}).ledgers()).hasSize(2);
      assertThat(other.listLedgers(it -> {}).ledgers()).hasSize(2);
    }
  }

  static class ParameterCases {

    @Test
    void one(@QldbLedger(name = "people", statements = "CREATE TABLE Person") QldbDriver driver) {
      assertThat(driver.getTableNames()).containsExactly("Person");
    }

    @Test
    void other(@QldbLedger FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("test-ledger");
    }
  }

  @QldbLedger(name = "vehicles")
  static class TwoParametersCases {

    @Test
    void test(
        @QldbLedger(name = "people", statements = "CREATE TABLE Person") FakeLedger ledger,
        @QldbLedger(name = "people") QldbDriver driver) {
      assertThat(ledger.execute("CREATE TABLE Child")).hasSize(1);
      assertThat(driver.getTableNames()).containsExactlyInAnyOrder("Person", "Child");
    }
  }

  static class LifeCycleCases {

    @BeforeEach
    void before(@QldbLedger(name = "people") FakeLedger ledger) {
      assertThat(ledger.execute("CREATE TABLE Person")).hasSize(1);
    }

    @Test
    void one(FakeLedger ledger) {
      assertThat(ledger.tables()).containsExactly("Person");
    }

    @Test
    void other(@QldbLedger(name = "people") FakeLedger ledger) {
      assertThat(ledger.tables()).containsExactly("Person");
    }
  }

  @QldbLedger(name = "vehicles")
  static class OnlyCases {

    @Test
    void test(@QldbLedger FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("vehicles");
    }
  }

  @QldbLedger(name = "fewer")
  static class FewerCases extends RepeatedCases {

    @Override
    @Test
    void test(QldbClient client) {
      assertThat(client.listLedgers(it -> {}).ledgers())
          .extracting(LedgerSummary::name)
          .containsExactly("fewer");
    }
  }

  @QldbLedger(name = "people")
  @QldbLedger(name = "vehicles")
  static class OuterCases {

    @Nested
    class InnerCases {

      @Nested
      class InnermostCases {

        @Test
        void test(@QldbLedger(name = "vehicles") FakeLedger ledger) {
          assertThat(ledger.name()).isEqualTo("vehicles");
        }
      }
    }
  }
}
