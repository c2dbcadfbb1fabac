package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.qldb.QldbDriver;

/** The fields of an instance that all tests of a class share, when not all have one account. */
class OnlyInstanceTest {

  @Test
  void theFieldsHaveTheLedgerOfTheClassAgainAfterATestWithItsOwn() {
    Fixture.assertSucceeded(3, Fixture.run(OwnLedgerCases.class));
    assertThat(OwnLedgerCases.SEEN).containsExactly("class", "own", "class again", "after all");
  }

  @Test
  void theFieldsHaveTheLedgerOfTheClassAgainAfterANestedClassWithItsOwn() {
    Fixture.assertSucceeded(3, Fixture.run(NestedCases.class));
    assertThat(NestedCases.DRIVERS).hasSize(1);
  }

  @Test
  void theFieldsHaveTheLedgerOfATestThatDeclaresAnother() {
    Fixture.assertSucceeded(3, Fixture.run(AnotherLedgerCases.class));
  }

  @Test
  void theFieldsCannotHaveAnotherLedgerBesideTestsThatRunInParallel() {
    assertThat(Fixture.failures(Fixture.runInParallel(ParallelCases.class)))
        .singleElement()
        .asString()
        .contains("ParallelCases: tests that run in parallel would share its injected fields");
  }

  @Test
  void aFieldThatDeclaresTheLedgerIsFilledBeforeTheFirstTest() {
    Fixture.assertSucceeded(1, Fixture.run(DeclaringCases.class));
  }

  @Test
  void aBuilderInAFieldOfTheInstanceFillsFieldsBeforeTheFirstTest() {
    Fixture.assertSucceeded(1, Fixture.run(BuilderCases.class));
  }

  @Test
  void theFieldsOfAClassAroundTheOnlyInstanceAreFilledWithIt() {
    Fixture.assertSucceeded(1, Fixture.run(AroundCases.class));
  }

  @Test
  void everyInstanceOfAParameterizedClassHasItsFields() {
    Fixture.assertSucceeded(2, Fixture.run(ParameterizedCases.class));
    assertThat(ParameterizedCases.ACCOUNTS).hasSize(1);
  }

  private static void createTable(QldbDriver driver, String name) {
    driver.execute(
        txn -> {
          txn.execute("CREATE TABLE " + name);
        });
  }

  @QldbLedger(name = "a", scope = LedgerScope.CLASS)
  @TestInstance(Lifecycle.PER_CLASS)
  @TestMethodOrder(MethodOrderer.MethodName.class)
  static class OwnLedgerCases {

    static final List<String> SEEN = new CopyOnWriteArrayList<>();

    @QldbLedger QldbDriver driver;

    @Test
    void t1() {
      SEEN.add("class");
      createTable(driver, "T1");
    }

    @Test
    @QldbLedger(name = "a")
    void t2() {
      assertThat(driver.getTableNames()).isEmpty();
      SEEN.add("own");
    }

    @Test
    void t3() {
      assertThat(driver.getTableNames()).containsExactly("T1");
      SEEN.add("class again");
    }

    @AfterAll
    void after() {
      assertThat(driver.getTableNames()).containsExactly("T1");
      SEEN.add("after all");
    }
  }

  @QldbLedger(name = "a", scope = LedgerScope.CLASS)
  @TestInstance(Lifecycle.PER_CLASS)
  static class NestedCases {

    static final Set<QldbDriver> DRIVERS = ConcurrentHashMap.newKeySet();

    @QldbLedger QldbDriver driver;

    @Test
    void outer() {
      DRIVERS.add(driver);
    }

    @Nested
    @QldbLedger(name = "a", scope = LedgerScope.CLASS)
    class OwnCases {

      @Test
      void test(QldbDriver own) {
        createTable(own, "Own");
        assertThat(driver.getTableNames()).containsExactly("Own");
      }
    }

    @Nested
    class PlainCases {

      @Test
      void test() {
        assertThat(driver.getTableNames()).isEmpty();
        DRIVERS.add(driver);
      }
    }

    @AfterAll
    void after() {
      assertThat(driver.getTableNames()).isEmpty();
      DRIVERS.add(driver);
    }
  }

  @QldbLedger(name = "a", scope = LedgerScope.CLASS)
  @TestInstance(Lifecycle.PER_CLASS)
  @TestMethodOrder(MethodOrderer.MethodName.class)
  static class AnotherLedgerCases {

    @QldbLedger FakeLedger ledger;

    @Test
    void t1() {
      assertThat(ledger.name()).isEqualTo("a");
    }

    @Test
    @QldbLedger(name = "b", scope = LedgerScope.CLASS)
    void t2(FakeLedger own) {
      assertThat(ledger.name()).isEqualTo("b");
      assertThat(ledger.account().id()).isEqualTo(own.account().id());
    }

    @Test
    void t3() {
      assertThat(ledger.name()).isEqualTo("a");
    }
  }

  @QldbLedger(name = "a", scope = LedgerScope.CLASS)
  @TestInstance(Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class ParallelCases {

    @QldbLedger FakeLedger ledger;

    @Test
    void one() {
      assertThat(ledger.name()).isEqualTo("a");
    }

    @Test
    @QldbLedger(name = "b", scope = LedgerScope.CLASS)
    void other() {}
  }

  @TestInstance(Lifecycle.PER_CLASS)
  static class DeclaringCases {

    @QldbLedger(scope = LedgerScope.CLASS)
    QldbDriver driver;

    @BeforeAll
    void before() {
      createTable(driver, "Made");
    }

    @Test
    void test(FakeAccount account) {
      assertThat(account.ledger("test-ledger").tables()).containsExactly("Made");
    }
  }

  @TestInstance(Lifecycle.PER_CLASS)
  static class BuilderCases {

    @RegisterExtension
    final QldbExtension qldb =
        QldbExtension.builder().ledger("cars").scope(LedgerScope.CLASS).build();

    @QldbLedger FakeLedger field;
    @QldbLedger static FakeLedger ofClass;

    @BeforeAll
    void before() {
      assertThat(field.account().id()).isEqualTo(ofClass.account().id());
      assertThat(field.execute("CREATE TABLE Made")).hasSize(1);
    }

    @Test
    void test(FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("cars");
      assertThat(ledger.tables()).containsExactly("Made");
    }
  }

  @QldbLedger(scope = LedgerScope.CLASS)
  static class AroundCases {

    @QldbLedger FakeLedger around;

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class OnlyCases {

      @QldbLedger FakeLedger field;

      @BeforeAll
      void before() {
        assertThat(around.account().id()).isEqualTo(field.account().id());
      }

      @Test
      void test(FakeLedger ledger) {
        assertThat(around.account().id()).isEqualTo(ledger.account().id());
      }
    }
  }

  @ParameterizedClass
  @ValueSource(ints = {1, 2})
  @QldbLedger(scope = LedgerScope.CLASS)
  @TestInstance(Lifecycle.PER_CLASS)
  static class ParameterizedCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @Parameter int number;
    @QldbLedger FakeLedger ledger;

    @Test
    void test(FakeAccount account) {
      assertThat(ledger.execute("CREATE TABLE T" + number)).hasSize(1);
      assertThat(ledger.account().id()).isEqualTo(account.id());
      ACCOUNTS.add(account.id());
    }
  }
}
