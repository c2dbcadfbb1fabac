package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import software.amazon.qldb.QldbDriver;

/** Which tests have an account in common, and which a seed. */
class SharingTest {

  @Test
  void testsOfEqualDeclarationsAreForksOfOneSeed() {
    Fixture.assertSucceeded(4, Fixture.run(OneSeedCases.class, SameSeedCases.class));
    assertThat(OneSeedCases.DIGESTS).hasSize(1);
    assertThat(OneSeedCases.ACCOUNTS).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void declarationsThatDifferHaveDifferentSeeds() {
    Fixture.assertSucceeded(2, Fixture.run(TwoSeedsCases.class));
    assertThat(TwoSeedsCases.DIGESTS).hasSize(2);
  }

  @Test
  void theDynamicTestsOfAFactoryHaveOneAccount() {
    Fixture.assertSucceeded(2, Fixture.run(FactoryCases.class));
  }

  @Test
  void scopeClassIsOneAccountForTheClassAndItsNestedClasses() {
    Fixture.assertSucceeded(3, Fixture.run(ClassCases.class));
    assertThat(ClassCases.ACCOUNTS).hasSize(1);
  }

  @Test
  void scopeClassIsAnotherAccountForAnotherClass() {
    Fixture.assertSucceeded(2, Fixture.run(OneClassCases.class, OtherClassCases.class));
    assertThat(OneClassCases.ACCOUNTS).hasSize(2);
  }

  @Test
  void scopeClassHasAnAccountBeforeTheFirstAndAfterTheLastTest() {
    Fixture.assertSucceeded(1, Fixture.run(BeforeAndAfterCases.class));
    assertThat(BeforeAndAfterCases.SEEN).containsExactly("Made", "Made");
  }

  @Test
  void scopeClassReachesTheConstructorOfTheOnlyInstance() {
    Fixture.assertSucceeded(2, Fixture.run(OneInstanceCases.class));
  }

  @Test
  void scopeClassOnAMethodIsOneAccountForItsRepetitions() {
    Fixture.assertSucceeded(2, Fixture.run(RepeatedCases.class));
    assertThat(RepeatedCases.ACCOUNTS).hasSize(1);
  }

  @Test
  void scopeSharedIsOneAccountForAllClasses() {
    Fixture.assertSucceeded(2, Fixture.run(OneSharedCases.class, OtherSharedCases.class));
    assertThat(OneSharedCases.ACCOUNTS).hasSize(1);
  }

  @Test
  void aNestedClassWithAnotherDeclarationHasAnotherAccount() {
    Fixture.assertSucceeded(1, Fixture.run(ClassAroundCases.class));
  }

  private static String digest(FakeLedger ledger) {
    return HexFormat.of().formatHex(ledger.digest());
  }

  @QldbLedger(statements = "CREATE TABLE Person")
  static class OneSeedCases {

    static final Set<String> DIGESTS = ConcurrentHashMap.newKeySet();
    static final List<String> ACCOUNTS = new CopyOnWriteArrayList<>();

    @RepeatedTest(2)
    void each(FakeLedger ledger, FakeAccount account) {
      DIGESTS.add(digest(ledger));
      ACCOUNTS.add(account.id());
      assertThat(ledger.execute("CREATE TABLE Vehicle")).hasSize(1);
    }
  }

  @QldbLedger(name = "test-ledger", statements = "CREATE TABLE Person")
  static class SameSeedCases extends OneSeedCases {}

  static class TwoSeedsCases {

    static final Set<String> DIGESTS = ConcurrentHashMap.newKeySet();

    @Test
    @QldbLedger(statements = "CREATE TABLE Person")
    void one(FakeLedger ledger) {
      DIGESTS.add(digest(ledger));
    }

    @Test
    @QldbLedger(statements = "CREATE TABLE  Person")
    void other(FakeLedger ledger) {
      DIGESTS.add(digest(ledger));
    }
  }

  @QldbLedger
  static class FactoryCases {

    @TestFactory
    Stream<DynamicTest> tests(FakeLedger ledger) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "makes", () -> assertThat(ledger.execute("CREATE TABLE Made")).hasSize(1)),
          DynamicTest.dynamicTest(
              "sees", () -> assertThat(ledger.tables()).containsExactly("Made")));
    }
  }

  @QldbLedger(scope = LedgerScope.CLASS)
  static class ClassCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void before(FakeAccount account) {
      ACCOUNTS.add(account.id());
    }

    @Test
    void outer(FakeAccount account) {
      assertThat(ACCOUNTS).containsExactly(account.id());
    }

    @Nested
    class Inner {

      @Test
      void inner(FakeAccount account) {
        assertThat(ACCOUNTS).containsExactly(account.id());
      }

      @Nested
      class Innermost {

        @Test
        void innermost(FakeAccount account) {
          assertThat(ACCOUNTS).containsExactly(account.id());
        }
      }
    }
  }

  @QldbLedger(scope = LedgerScope.CLASS)
  static class OneClassCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @Test
    void test(FakeAccount account) {
      ACCOUNTS.add(account.id());
      assertThat(account.ledger("test-ledger").tables()).isEmpty();
    }
  }

  static class OtherClassCases extends OneClassCases {}

  @QldbLedger(scope = LedgerScope.CLASS)
  static class BeforeAndAfterCases {

    static final List<String> SEEN = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void make(QldbDriver driver) {
      driver.execute(
          txn -> {
            txn.execute("CREATE TABLE Made");
          });
    }

    @Test
    void test(QldbDriver driver) {
      driver.getTableNames().forEach(SEEN::add);
    }

    @AfterAll
    static void see(QldbDriver driver) {
      driver.getTableNames().forEach(SEEN::add);
    }
  }

  @QldbLedger(scope = LedgerScope.CLASS)
  @TestInstance(Lifecycle.PER_CLASS)
  static class OneInstanceCases {

    private final QldbDriver driver;

    OneInstanceCases(QldbDriver driver) {
      this.driver = driver;
    }

    @RepeatedTest(2)
    void test() {
      assertThat(driver.getTableNames()).isEmpty();
    }
  }

  static class RepeatedCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @RepeatedTest(2)
    @QldbLedger(scope = LedgerScope.CLASS)
    void test(FakeAccount account) {
      ACCOUNTS.add(account.id());
      assertThat(ACCOUNTS).hasSize(1);
    }
  }

  @QldbLedger(name = "shared", scope = LedgerScope.SHARED)
  static class OneSharedCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void before(FakeAccount account) {
      ACCOUNTS.add(account.id());
    }

    @Test
    void test(FakeAccount account) {
      assertThat(ACCOUNTS).containsExactly(account.id());
    }
  }

  static class OtherSharedCases extends OneSharedCases {}

  @QldbLedger(name = "outer", scope = LedgerScope.CLASS)
  static class ClassAroundCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void before(FakeAccount account) {
      ACCOUNTS.add(account.id());
    }

    @Nested
    @QldbLedger(name = "inner")
    class Inner {

      @Test
      void test(FakeLedger ledger) {
        assertThat(ledger.name()).isEqualTo("inner");
        assertThat(ACCOUNTS).hasSize(1).doesNotContain(ledger.account().id());
      }
    }
  }
}
