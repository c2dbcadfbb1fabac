package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeFaults;
import io.github.qldbfake.FaultKind;
import io.github.qldbfake.InjectedFault;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
  void aLedgerByCodeHasFaultsToo() {
    Fixture.assertSucceeded(1, Fixture.run(BuilderCases.class));
  }

  private static void assertStruck(QldbDriver driver) {
    assertThatThrownBy(driver::getTableNames).isInstanceOf(RateExceededException.class);
  }

  private static void assertNotStruck(QldbDriver driver) {
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
