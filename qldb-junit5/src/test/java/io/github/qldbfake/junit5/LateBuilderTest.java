package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import software.amazon.awssdk.services.qldb.QldbClient;

/** A builder in a field of the instance, which JUnit does not know before there is an instance. */
class LateBuilderTest {

  private static final String FIX =
      "make that field static, or take the parameter in the test method or a @BeforeEach method";

  private static String failure(Class<?> fixture) {
    return Fixture.failures(Fixture.run(fixture)).reduce((one, other) -> one + other).orElse("");
  }

  private static String failureBeforeTests(Class<?> fixture) {
    EngineExecutionResults results = Fixture.run(fixture);
    results.testEvents().assertStatistics(it -> it.started(0));
    assertThat(Fixture.failures(results)).hasSize(1);
    return Fixture.failures(results).findFirst().orElseThrow();
  }

  @Test
  void aConstructorOfANestedClassCannotHaveItsAccount() {
    assertThat(failure(NestedCases.class))
        .startsWith("ParameterResolutionException: FakeAccount parameter of ")
        .contains("the QldbExtension field of class " + NestedCases.class.getName())
        .endsWith(FIX);
  }

  @Test
  void aConstructorCannotHaveItsClient() {
    assertThat(failure(NestedClientCases.class))
        .startsWith("ParameterResolutionException: QldbClient parameter of ")
        .endsWith(FIX);
  }

  @Test
  void aConstructorCannotHaveItsAccountBesideAnAnnotationEither() {
    assertThat(failure(BesideCases.class)).endsWith(FIX);
  }

  @Test
  void aConstructorCannotHaveItsAccountThoughTheTestTakesALedgerByAnnotation() {
    assertThat(failure(AnnotatedParameterCases.class)).endsWith(FIX);
  }

  @Test
  void aConstructorThatFailsBesideItIsNotReported() {
    EngineExecutionResults results = Fixture.run(FailingConstructorCases.class);
    results.testEvents().assertStatistics(it -> it.failed(1));
    assertThat(Fixture.published(results)).isEmpty();
  }

  @Test
  void aMethodBeforeAllTestsCannotHaveItsAccount() {
    assertThat(failure(BeforeAllCases.class)).endsWith(FIX);
  }

  @Test
  void aConstructorHasTheAccountThatItsOwnClassDeclares() {
    Fixture.assertSucceeded(1, Fixture.run(OwnDeclarationCases.class));
  }

  @Test
  void aConstructorOfANestedClassHasTheAccountOfTheOnlyInstanceAround() {
    Fixture.assertSucceeded(1, Fixture.run(OnlyInstanceCases.class));
  }

  @Test
  void theOnlyInstanceOfANestedClassHasItsFieldsBeforeAllTests() {
    Fixture.assertSucceeded(1, Fixture.run(OnlyNestedInstanceCases.class));
  }

  @Test
  void aStaticFieldCannotHaveItsLedgerAndTheReasonIsSaid() {
    assertThat(failureBeforeTests(StaticFieldCases.class))
        .contains("field " + StaticFieldCases.class.getName() + ".ledger: ")
        .endsWith("make the QldbExtension field static, or this one a field of the instance");
  }

  @Test
  void theOnlyInstanceIsThereBeforeAllTestsSoThatAWrongOneFailsTheClass() {
    assertThat(failureBeforeTests(WrongOnlyInstanceCases.class))
        .contains("\"no--name\" is no ledger name");
  }

  @Test
  void whatMethodsDeclareBesideItIsCheckedBeforeAllTests() {
    assertThat(failureBeforeTests(WrongMethodCases.class))
        .contains("on void ", "WrongMethodCases.other()", "seed/none.partiql: no such resource");
  }

  static class NestedCases {

    @RegisterExtension final QldbExtension qldb = QldbExtension.builder().ledger("cars").build();

    @Nested
    class In {

      In(FakeAccount account) {}

      @Test
      void test(FakeAccount account) {}
    }
  }

  static class NestedClientCases {

    @RegisterExtension final QldbExtension qldb = QldbExtension.builder().ledger("cars").build();

    @Nested
    class In {

      In(QldbClient client) {}

      @Test
      void test() {}
    }
  }

  @QldbLedger(name = "people")
  static class BesideCases {

    @RegisterExtension final QldbExtension qldb = QldbExtension.builder().ledger("cars").build();

    BesideCases(FakeAccount account) {}

    @Test
    void test(FakeAccount account) {}
  }

  static class AnnotatedParameterCases {

    @RegisterExtension final QldbExtension qldb = QldbExtension.builder().ledger("cars").build();

    @Nested
    class In {

      In(FakeAccount account) {}

      @Test
      void test(@QldbLedger(name = "cars") FakeLedger ledger) {}
    }
  }

  @QldbLedger(name = "people")
  static class FailingConstructorCases {

    @RegisterExtension final QldbExtension qldb = QldbExtension.builder().ledger("cars").build();

    FailingConstructorCases() {
      fail("on purpose");
    }

    @Test
    void test() {}
  }

  @QldbLedger(name = "people", scope = LedgerScope.CLASS)
  static class BeforeAllCases {

    @RegisterExtension final QldbExtension qldb = QldbExtension.builder().ledger("cars").build();

    @BeforeAll
    static void before(FakeAccount account) {}

    @Test
    void test(FakeAccount account) {}
  }

  static class OwnDeclarationCases {

    @RegisterExtension final QldbExtension qldb = QldbExtension.builder().ledger("cars").build();

    @Nested
    @QldbLedger(name = "people")
    class In {

      private final FakeAccount account;

      In(FakeAccount account) {
        this.account = account;
      }

      @Test
      void test(FakeLedger people) {
        assertThat(people.name()).isEqualTo("people");
        assertThat(people.account().id()).isEqualTo(account.id());
      }
    }
  }

  @TestInstance(Lifecycle.PER_CLASS)
  static class OnlyInstanceCases {

    @RegisterExtension final QldbExtension qldb = QldbExtension.builder().ledger("cars").build();

    @Nested
    class In {

      private final FakeAccount account;

      In(FakeAccount account) {
        this.account = account;
      }

      @Test
      void test(FakeLedger cars) {
        assertThat(cars.name()).isEqualTo("cars");
        assertThat(cars.account().id()).isEqualTo(account.id());
      }
    }
  }

  static class OnlyNestedInstanceCases {

    @RegisterExtension
    final QldbExtension qldb =
        QldbExtension.builder().ledger("cars").scope(LedgerScope.CLASS).build();

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class In {

      @QldbLedger FakeLedger field;

      @BeforeAll
      void before() {
        assertThat(field.execute("CREATE TABLE Made")).hasSize(1);
      }

      @Test
      void test(FakeLedger ledger) {
        assertThat(ledger.name()).isEqualTo("cars");
        assertThat(ledger.tables()).containsExactly("Made");
      }
    }
  }

  static class StaticFieldCases {

    @RegisterExtension
    final QldbExtension qldb =
        QldbExtension.builder().ledger("cars").scope(LedgerScope.CLASS).build();

    @QldbLedger static FakeLedger ledger;

    @Test
    void test() {}
  }

  @TestInstance(Lifecycle.PER_CLASS)
  static class WrongOnlyInstanceCases {

    @RegisterExtension
    final QldbExtension qldb = QldbExtension.builder().ledger("no--name").build();

    @Test
    void one() {}

    @Test
    void other() {}
  }

  @ExtendWith(QldbExtension.class)
  static class WrongMethodCases {

    @RegisterExtension final QldbExtension qldb = QldbExtension.builder().ledger("cars").build();

    @Test
    void one() {}

    @Test
    @QldbLedger(scripts = "seed/none.partiql")
    void other() {}
  }
}
