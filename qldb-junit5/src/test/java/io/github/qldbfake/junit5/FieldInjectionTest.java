package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeClock;
import io.github.qldbfake.FakeLedger;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.qldb.QldbDriver;

class FieldInjectionTest {

  @Test
  void anAnnotatedFieldIsFilledBeforeEachTest() {
    Fixture.assertSucceeded(2, Fixture.run(FieldCases.class));
    assertThat(FieldCases.ACCOUNTS).hasSize(2);
  }

  @Test
  void aFieldWithoutTheAnnotationIsLeftAlone() {
    Fixture.assertSucceeded(1, Fixture.run(PlainFieldCases.class));
  }

  @Test
  void aFieldOfASuperclassIsFilled() {
    Fixture.assertSucceeded(1, Fixture.run(InheritedCases.class));
  }

  @Test
  void theFieldsOfTheClassesAroundANestedOneAreFilled() {
    Fixture.assertSucceeded(1, Fixture.run(OuterCases.class));
  }

  @Test
  void aFieldCanDeclareTheLedger() {
    Fixture.assertSucceeded(1, Fixture.run(DeclaringCases.class));
  }

  @Test
  void aStaticFieldIsFilledBeforeTheFirstTest() {
    Fixture.assertSucceeded(1, Fixture.run(StaticCases.class));
  }

  @Test
  void aStaticFieldCanDeclareTheLedger() {
    Fixture.assertSucceeded(1, Fixture.run(DeclaringStaticCases.class));
  }

  @Test
  void aStaticFieldNeedsAScopeThatLastsAsLong() {
    assertThat(Fixture.failures(Fixture.run(ShortLivedStaticCases.class)))
        .singleElement()
        .asString()
        .contains("field ", "ShortLivedStaticCases.driver: every test method has a ledger")
        .contains("make it an instance field", "LedgerScope.CLASS");
  }

  @Test
  void aFinalFieldIsRefused() {
    assertThat(Fixture.failures(Fixture.run(FinalCases.class)))
        .singleElement()
        .asString()
        .endsWith("FinalCases.driver: a final field cannot be injected; take the final away");
  }

  @Test
  void aFieldOfAnotherTypeIsRefusedWithTheTypesThatAreNot() {
    assertThat(Fixture.failures(Fixture.run(OtherTypeCases.class)))
        .singleElement()
        .asString()
        .contains("OtherTypeCases.name: java.lang.String cannot be injected")
        .contains(
            "[AwsCredentialsProvider, FakeAccount, FakeClock, FakeFaults, FakeLedger, QldbAsyncClient,");
  }

  @Test
  void theOnlyInstanceHasItsFieldsBeforeTheFirstTest() {
    Fixture.assertSucceeded(2, Fixture.run(OneInstanceCases.class));
  }

  @Test
  void theOnlyInstanceGetsTheLedgerOfEachTestWhenTheyRunOneAfterTheOther() {
    Fixture.assertSucceeded(2, Fixture.run(ChangingInstanceCases.class));
    assertThat(ChangingInstanceCases.ACCOUNTS).hasSize(2);
  }

  @Test
  void theOnlyInstanceCannotHaveTheLedgersOfTestsThatRunInParallel() {
    assertThat(Fixture.failures(Fixture.runInParallel(ParallelInstanceCases.class)))
        .hasSize(2)
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .contains("ParallelInstanceCases: tests that run in parallel would share")
                    .contains("take parameters instead"));
  }

  @QldbLedger(statements = "CREATE TABLE Person")
  static class FieldCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @QldbLedger private QldbDriver driver;
    @QldbLedger private FakeAccount account;
    @QldbLedger private FakeClock clock;

    @BeforeEach
    void before() {
      assertThat(clock.freeze().now()).isEqualTo(account.clock().now());
      ACCOUNTS.add(account.id());
    }

    @RepeatedTest(2)
    void each(FakeLedger ledger) {
      assertThat(driver.getTableNames()).containsExactly("Person");
      assertThat(ledger.account().id()).isEqualTo(account.id());
    }
  }

  @QldbLedger
  static class PlainFieldCases {

    QldbDriver driver;

    @Test
    void test() {
      assertThat(driver).isNull();
    }
  }

  static class InheritedCases extends PrivateField {

    @Test
    void test(FakeAccount account) {
      assertThat(clock().freeze().now()).isEqualTo(account.clock().now());
    }
  }

  @QldbLedger
  abstract static class PrivateField {

    @QldbLedger private FakeClock clock;

    FakeClock clock() {
      return clock;
    }
  }

  @QldbLedger(statements = "CREATE TABLE Person")
  static class OuterCases {

    @QldbLedger QldbDriver driver;

    @Nested
    class InnerCases {

      @QldbLedger FakeLedger ledger;

      @Nested
      class InnermostCases {

        @Test
        void test(FakeLedger same) {
          assertThat(same.execute("CREATE TABLE Child")).hasSize(1);
          assertThat(driver.getTableNames()).containsExactlyInAnyOrder("Person", "Child");
          assertThat(ledger.tables()).containsExactly("Person", "Child");
        }
      }
    }
  }

  static class DeclaringCases {

    @QldbLedger(name = "people", statements = "CREATE TABLE Person")
    QldbDriver driver;

    @QldbLedger QldbClient client;

    @Test
    void test() {
      assertThat(driver.getTableNames()).containsExactly("Person");
      assertThat(client.listLedgers(it -> {}).ledgers()).hasSize(1);
    }
  }

  @QldbLedger(scope = LedgerScope.CLASS)
  static class StaticCases {

    @QldbLedger static QldbDriver driver;
    @QldbLedger QldbDriver other;

    @BeforeAll
    static void make() {
      driver.execute(
          txn -> {
            txn.execute("CREATE TABLE Made");
          });
    }

    @Test
    void test() {
      assertThat(other.getTableNames()).containsExactly("Made");
    }
  }

  static class DeclaringStaticCases {

    @QldbLedger(scope = LedgerScope.CLASS, statements = "CREATE TABLE Person")
    static FakeLedger ledger;

    @Test
    void test() {
      assertThat(ledger.tables()).containsExactly("Person");
    }
  }

  @QldbLedger
  static class ShortLivedStaticCases {

    @QldbLedger static QldbDriver driver;

    @Test
    void test() {}
  }

  @QldbLedger
  static class FinalCases {

    @QldbLedger final QldbDriver driver = null;

    @Test
    void test() {}
  }

  @QldbLedger
  static class OtherTypeCases {

    @QldbLedger String name;

    @Test
    void test() {}
  }

  @QldbLedger(scope = LedgerScope.CLASS)
  @TestInstance(Lifecycle.PER_CLASS)
  static class OneInstanceCases {

    @QldbLedger QldbDriver driver;

    @BeforeAll
    void make() {
      driver.execute(
          txn -> {
            txn.execute("CREATE TABLE Made");
          });
    }

    @RepeatedTest(2)
    void test() {
      assertThat(driver.getTableNames()).containsExactly("Made");
    }
  }

  @QldbLedger
  @TestInstance(Lifecycle.PER_CLASS)
  static class ChangingInstanceCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @QldbLedger FakeAccount account;

    @RepeatedTest(2)
    void test(FakeAccount same) {
      assertThat(account.id()).isEqualTo(same.id());
      ACCOUNTS.add(account.id());
    }
  }

  @QldbLedger
  @TestInstance(Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class ParallelInstanceCases {

    @QldbLedger FakeAccount account;

    @Test
    void one() {}

    @Test
    void other() {}
  }
}
