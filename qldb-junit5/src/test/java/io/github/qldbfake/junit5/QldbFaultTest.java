package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeFaults;
import io.github.qldbfake.Fault;
import io.github.qldbfake.FaultKind;
import io.github.qldbfake.InjectedFault;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.opentest4j.TestAbortedException;
import software.amazon.awssdk.services.qldbsession.model.RateExceededException;
import software.amazon.qldb.QldbDriver;

class QldbFaultTest {

  @Test
  void aFaultOfAMethodStrikesThatMethodAlone() {
    Fixture.assertSucceeded(2, Fixture.run(MethodCases.class));
  }

  @Test
  void aFaultOfAClassStrikesItsTestsAndThoseOfNestedAndSubclasses() {
    Fixture.assertSucceeded(2, Fixture.run(ClassCases.class));
    Fixture.assertSucceeded(2, Fixture.run(SubclassCases.class));
  }

  @Test
  void faultsOfAMethodGoBeforeThoseOfItsClass() {
    Fixture.assertSucceeded(1, Fixture.run(NearestCases.class));
  }

  @Test
  void faultsCanBeRepeatedOnAnAnnotationOfOnesOwn() {
    Fixture.assertSucceeded(1, Fixture.run(MetaCases.class));
  }

  @Test
  void methodsBeforeAndAfterTheTestAreNotStruck() {
    Fixture.assertSucceeded(1, Fixture.run(AroundCases.class));
  }

  @Test
  void everyInvocationMeetsItsFaults() {
    Fixture.assertSucceeded(2, Fixture.run(InvocationCases.class));
  }

  @Test
  void theNextTestInTheAccountIsNotStruck() {
    Fixture.assertSucceeded(2, Fixture.run(OneAccountCases.class));
  }

  @Test
  void anEqualRuleOfTheTestsOwnOutlivesTheTest() {
    Fixture.assertSucceeded(1, Fixture.run(OwnRuleCases.class));
  }

  @Test
  void anEqualRuleOfTheTestsOwnIsKeptIfTheFaultsNeverComeIntoForce() {
    EngineExecutionResults results = Fixture.run(NeverInForceCases.class);
    results.testEvents().assertStatistics(it -> it.aborted(1).failed(0));
  }

  @Test
  void theDynamicTestsOfAFactoryMeetItsFaultsAsOneTest() {
    Fixture.assertSucceeded(3, Fixture.run(DynamicCases.class));
  }

  @Test
  void aLedgerByCodeHasFaultsToo() {
    Fixture.assertSucceeded(1, Fixture.run(BuilderCases.class));
  }

  static void assertStruck(QldbDriver driver) {
    assertThatThrownBy(driver::getTableNames).isInstanceOf(RateExceededException.class);
  }

  static void assertNotStruck(QldbDriver driver) {
    assertThat(driver.getTableNames()).containsExactly("T");
  }

  @QldbLedger(statements = "CREATE TABLE T")
  static class MethodCases {

    @Test
    @QldbFault(kind = FaultKind.RATE_EXCEEDED, operations = "ExecuteStatement")
    void struck(QldbDriver driver) {
      assertStruck(driver);
    }

    @Test
    void notStruck(QldbDriver driver) {
      assertNotStruck(driver);
    }
  }

  @QldbLedger(statements = "CREATE TABLE T")
  @QldbFault(kind = FaultKind.RATE_EXCEEDED, operations = "ExecuteStatement")
  static class ClassCases {

    @Test
    void struck(QldbDriver driver) {
      assertStruck(driver);
    }

    @Nested
    class NestedCases {

      @Test
      void struck(QldbDriver driver) {
        assertStruck(driver);
      }
    }
  }

  static class SubclassCases extends ClassCases {}

  @QldbLedger(statements = "CREATE TABLE T")
  @QldbFault(kind = FaultKind.RATE_EXCEEDED)
  static class NearestCases {

    @Test
    @QldbFault(kind = FaultKind.OCC_CONFLICT, times = 1)
    void onlyAConflict(QldbDriver driver, FakeFaults faults) {
      assertNotStruck(driver);
      assertThat(faults.injected())
          .extracting(struck -> struck.fault().kind())
          .containsExactly(FaultKind.OCC_CONFLICT);
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @QldbFault(kind = FaultKind.OCC_CONFLICT, times = 1)
  @QldbFault(kind = FaultKind.INTERNAL_FAILURE, operations = "StartTransaction", times = 1)
  @interface Flaky {}

  @QldbLedger(statements = "CREATE TABLE T")
  static class MetaCases {

    @Test
    @Flaky
    void bothStrike(QldbDriver driver, FakeFaults faults) {
      assertNotStruck(driver);
      assertThat(faults.injected())
          .extracting(InjectedFault::operation)
          .containsExactly("StartTransaction", "CommitTransaction");
    }
  }

  @QldbLedger(statements = "CREATE TABLE T")
  static class AroundCases {

    @BeforeEach
    @AfterEach
    void around(QldbDriver driver) {
      assertNotStruck(driver);
    }

    @Test
    @QldbFault(kind = FaultKind.RATE_EXCEEDED, operations = "ExecuteStatement")
    void struck(QldbDriver driver) {
      assertStruck(driver);
    }
  }

  @QldbLedger(statements = "CREATE TABLE T")
  static class InvocationCases {

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @QldbFault(kind = FaultKind.RATE_EXCEEDED, operations = "ExecuteStatement", call = 1)
    void struckOnce(int number, QldbDriver driver) {
      assertThat(number).isPositive();
      assertStruck(driver);
      assertNotStruck(driver);
    }
  }

  @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
  @TestMethodOrder(OrderAnnotation.class)
  static class OneAccountCases {

    @Test
    @Order(1)
    @QldbFault(kind = FaultKind.RATE_EXCEEDED, operations = "ExecuteStatement")
    void struck(QldbDriver driver) {
      assertStruck(driver);
    }

    @Test
    @Order(2)
    void notStruck(QldbDriver driver, FakeAccount account) {
      assertNotStruck(driver);
      assertThat(account.faults().injected()).hasSize(1);
    }
  }

  @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
  static class OwnRuleCases {

    @BeforeEach
    void addRule(FakeFaults faults) {
      faults.add(Fault.rateExceeded().onOperation("ExecuteStatement"));
    }

    @Test
    @QldbFault(kind = FaultKind.RATE_EXCEEDED, operations = "ExecuteStatement")
    void struck(QldbDriver driver) {
      assertStruck(driver);
    }

    @AfterEach
    void stillStruck(QldbDriver driver, FakeFaults faults) {
      assertStruck(driver);
      faults.remove(Fault.rateExceeded().onOperation("ExecuteStatement"));
      assertNotStruck(driver);
    }
  }

  static final class Abort implements BeforeTestExecutionCallback {

    @Override
    public void beforeTestExecution(ExtensionContext context) {
      throw new TestAbortedException("before the faults come into force");
    }
  }

  @ExtendWith(Abort.class)
  @QldbLedger(statements = "CREATE TABLE T")
  static class NeverInForceCases {

    @BeforeEach
    void addRule(FakeFaults faults) {
      faults.add(Fault.rateExceeded().onOperation("ExecuteStatement"));
    }

    @Test
    @QldbFault(kind = FaultKind.RATE_EXCEEDED, operations = "ExecuteStatement")
    void neverRuns() {}

    @AfterEach
    void stillStruck(QldbDriver driver) {
      assertStruck(driver);
    }
  }

  @QldbLedger(statements = "CREATE TABLE T")
  static class DynamicCases {

    @TestFactory
    @QldbFault(kind = FaultKind.RATE_EXCEEDED, operations = "ExecuteStatement", call = 2)
    Stream<DynamicTest> tests(QldbDriver driver) {
      return Stream.of(
          DynamicTest.dynamicTest("first call", () -> assertNotStruck(driver)),
          DynamicTest.dynamicTest("second call", () -> assertStruck(driver)),
          DynamicTest.dynamicTest("third call", () -> assertNotStruck(driver)));
    }
  }

  static class BuilderCases {

    @RegisterExtension
    final QldbExtension qldb =
        QldbExtension.builder().ledger("cars", it -> it.statements("CREATE TABLE T")).build();

    @Test
    @QldbFault(kind = FaultKind.RATE_EXCEEDED, operations = "ExecuteStatement")
    void struck(QldbDriver driver) {
      assertStruck(driver);
    }
  }
}
