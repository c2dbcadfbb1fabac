package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A static field of a superclass is one field for all its subclasses. */
class InheritedStaticFieldTest {

  @Test
  void itIsRefusedInClassesThatRunInParallel() {
    assertThat(Fixture.failures(Fixture.runInParallel(OneCases.class, OtherCases.class)))
        .hasSize(2)
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .contains("field " + StaticField.class.getName() + ".account: ")
                    .contains("classes that run in parallel would share it")
                    .contains("declare it in class io.github", "@Execution"));
  }

  @Test
  void itIsRefusedInANestedClassOfClassesThatRunInParallel() {
    assertThat(
            Fixture.failures(
                Fixture.runWith(
                    "junit.jupiter.execution.parallel.mode.classes.default",
                    "concurrent",
                    AroundCases.class)))
        .singleElement()
        .asString()
        .contains("classes that run in parallel would share it", "and on those around them");
  }

  @Test
  void itHasTheAccountOfTheClassThatRunsAlone() {
    Fixture.assertSucceeded(2, Fixture.run(OneCases.class, OtherCases.class));
  }

  @Test
  void itIsRightInAClassThatDoesNotRunInParallel() {
    Fixture.assertSucceeded(1, Fixture.runInParallel(SequentialCases.class));
  }

  @Test
  void itIsRightWhereNothingRunsInParallel() {
    Fixture.assertSucceeded(
        1, Fixture.runWith("junit.jupiter.execution.parallel.enabled", "false", MarkedCases.class));
  }

  abstract static class StaticField {

    @QldbLedger(name = "st", scope = LedgerScope.CLASS)
    static FakeAccount account;

    @Test
    void test(FakeAccount own) {
      assertThat(account.id()).isEqualTo(own.id());
    }
  }

  static class OneCases extends StaticField {}

  static class AroundCases {

    @Nested
    @Execution(ExecutionMode.SAME_THREAD)
    class In extends StaticField {}
  }

  static class OtherCases extends StaticField {}

  abstract static class FieldOfOneSubclass {

    @QldbLedger(name = "st", scope = LedgerScope.CLASS)
    static FakeAccount account;
  }

  @Execution(ExecutionMode.SAME_THREAD)
  static class SequentialCases extends FieldOfOneSubclass {

    @Test
    void test(FakeAccount own) {
      assertThat(account.id()).isEqualTo(own.id());
    }
  }

  abstract static class FieldOfAnotherSubclass {

    @QldbLedger(name = "st", scope = LedgerScope.CLASS)
    static FakeAccount account;
  }

  @Execution(ExecutionMode.CONCURRENT)
  static class MarkedCases extends FieldOfAnotherSubclass {

    @Test
    void test(FakeAccount own) {
      assertThat(account.id()).isEqualTo(own.id());
    }
  }
}
