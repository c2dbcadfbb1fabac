package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.FaultKind;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Declarations that only some tests of a class meet: they too fail before the first of them. */
class WrongUseTest {

  private static String failure(Class<?> fixture) {
    EngineExecutionResults results = Fixture.run(fixture);
    results.testEvents().assertStatistics(it -> it.started(0));
    assertThat(Fixture.failures(results)).hasSize(1);
    return Fixture.failures(results).findFirst().orElseThrow();
  }

  @Test
  void aFieldThatNamesNoneOfSeveralLedgersFailsTheClass() {
    assertThat(failure(BareFieldCases.class))
        .contains("field " + BareFieldCases.class.getName() + ".ledger: which of the ledgers")
        .contains("[people, vehicles]? Say it with @QldbLedger(name = \"people\")");
  }

  @Test
  void aFieldOfAClassAroundFailsTheNestedClassThatDeclaresSeveral() {
    EngineExecutionResults results = Fixture.run(FieldAroundCases.class);
    results.testEvents().assertStatistics(it -> it.started(1).succeeded(1));
    assertThat(Fixture.failures(results))
        .singleElement()
        .asString()
        .contains("FieldAroundCases.ledger: which of the ledgers [people, vehicles]?");
  }

  @Test
  void aFieldMayNameNoneWhereEveryTestHasOne() {
    Fixture.assertSucceeded(1, Fixture.run(OneEachCases.class));
  }

  @Test
  void aFaultOfAClassWithoutALedgerFailsTheClass() {
    assertThat(failure(FaultOfClassCases.class))
        .contains("FaultOfClassCases", "no ledger is declared whose requests could fail");
  }

  @Test
  void aFaultOfAMethodWithoutALedgerFailsTheClass() {
    assertThat(failure(FaultOfMethodCases.class))
        .contains("FaultOfMethodCases.other()", "put @QldbLedger on the class or the method");
  }

  @Test
  void aFaultOfAClassWhoseTestsAllDeclareIsRight() {
    Fixture.assertSucceeded(1, Fixture.run(FaultCases.class));
  }

  @Test
  void aStatementOfAMethodThatTheServiceRefusesFailsTheClass() {
    assertThat(failure(BadStatementCases.class))
        .contains("on void ", "BadStatementCases.t2()", "statement 1 of 1 failed: ");
  }

  /** JUnit makes the extension for that method alone, so nobody can look at it before. */
  @Test
  void whatADisabledMethodDeclaresIsNotLookedAt() {
    Fixture.assertSucceeded(1, Fixture.run(DisabledCases.class));
  }

  @Test
  void whatNothingButAMethodDeclaresFailsWithTheMethod() {
    EngineExecutionResults results = Fixture.run(MethodAloneCases.class);
    results.testEvents().assertStatistics(it -> it.started(2).succeeded(1));
    assertThat(Fixture.failures(results))
        .singleElement()
        .asString()
        .contains("MethodAloneCases.t2()", "seed/none.partiql: no such resource");
  }

  @QldbLedger(name = "people")
  @QldbLedger(name = "vehicles")
  static class BareFieldCases {

    @QldbLedger FakeLedger ledger;

    @Test
    void one() {}

    @Test
    void other() {}
  }

  @QldbLedger(name = "people")
  static class FieldAroundCases {

    @QldbLedger FakeLedger ledger;

    @Test
    void outer() {
      assertThat(ledger.name()).isEqualTo("people");
    }

    @Nested
    @QldbLedger(name = "people")
    @QldbLedger(name = "vehicles")
    class Inner {

      @Test
      void inner() {}

      @Test
      void other() {}
    }
  }

  @QldbLedger(name = "people")
  @QldbLedger(name = "vehicles")
  static class OneEachCases {

    @QldbLedger FakeLedger ledger;

    @Test
    @QldbLedger(name = "cars")
    void test() {
      assertThat(ledger.name()).isEqualTo("cars");
    }
  }

  @QldbFault(kind = FaultKind.OCC_CONFLICT)
  static class FaultOfClassCases {

    @Test
    void one() {}

    @Test
    void other() {}
  }

  @ExtendWith(QldbExtension.class)
  @TestMethodOrder(MethodOrderer.MethodName.class)
  static class FaultOfMethodCases {

    @Test
    @QldbLedger
    void one() {}

    @Test
    @QldbFault(kind = FaultKind.OCC_CONFLICT)
    void other() {}
  }

  @QldbFault(kind = FaultKind.OCC_CONFLICT)
  static class FaultCases {

    @Test
    @QldbLedger
    void test(FakeAccount account) {
      assertThat(account.id()).isNotEmpty();
    }
  }

  @QldbLedger
  @TestMethodOrder(MethodOrderer.MethodName.class)
  static class BadStatementCases {

    @Test
    void t1() {}

    @Test
    @QldbLedger(statements = "CREAT TABLE x")
    void t2() {}
  }

  @TestMethodOrder(MethodOrderer.MethodName.class)
  static class MethodAloneCases {

    @Test
    void t1() {}

    @Test
    @QldbLedger(scripts = "seed/none.partiql")
    void t2() {}
  }

  @QldbLedger
  static class DisabledCases {

    @Test
    void test() {}

    @Test
    @Disabled("its seed is not written yet")
    @QldbLedger(scripts = "seed/none.partiql")
    void parked() {}
  }
}
