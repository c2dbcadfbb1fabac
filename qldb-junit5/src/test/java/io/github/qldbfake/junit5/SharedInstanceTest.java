package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Instances that several tests have: of the class itself, or of one around it. */
class SharedInstanceTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        NestedInParallelCases.class,
        OneThreadAmongParallelCases.class,
        NestedClassesInParallelCases.class
      })
  void theirFieldsAreNotFilledForTestsInParallel(Class<?> fixture) {
    assertThat(Fixture.failures(Fixture.runInParallel(fixture)))
        .isNotEmpty()
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .contains("tests that run in parallel would share its injected fields")
                    .contains(
                        "@Execution(ExecutionMode.SAME_THREAD) on class " + fixture.getName()));
  }

  @Test
  void theMethodThatRunsInParallelIsNamed() {
    assertThat(Fixture.failures(Fixture.runInParallel(ParallelMethodCases.class)))
        .isNotEmpty()
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .contains("@Execution(ExecutionMode.SAME_THREAD) on void ")
                    .contains("ParallelMethodCases.inParallel()"));
  }

  @Test
  void theFieldsOfTheClassAroundHaveTheLedgerOfTheNestedClassAgainAfterATestWithItsOwn() {
    EngineExecutionResults results = Fixture.run(AroundCases.class);
    Fixture.assertSucceeded(2, results);
  }

  @QldbLedger
  static class NestedInParallelCases {

    @QldbLedger FakeLedger around;

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    @Execution(ExecutionMode.CONCURRENT)
    class In {

      @Test
      void one(FakeAccount own) {
        assertThat(around.account().id()).isEqualTo(own.id());
      }

      @Test
      void two(FakeAccount own) {
        assertThat(around.account().id()).isEqualTo(own.id());
      }
    }
  }

  @QldbLedger(name = "a", scope = LedgerScope.CLASS)
  @TestInstance(Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class OneThreadAmongParallelCases {

    @QldbLedger FakeLedger ledger;

    @Test
    void one() {
      assertThat(ledger.name()).isEqualTo("a");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @QldbLedger(name = "b")
    void other() {}
  }

  @QldbLedger
  @TestInstance(Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class NestedClassesInParallelCases {

    @QldbLedger FakeLedger around;

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class In {

      @Test
      void test(FakeAccount own) {
        assertThat(around.account().id()).isEqualTo(own.id());
      }
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class Beside {

      @Test
      void test(FakeAccount own) {
        assertThat(around.account().id()).isEqualTo(own.id());
      }
    }
  }

  @QldbLedger
  @TestInstance(Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.SAME_THREAD)
  static class ParallelMethodCases {

    @QldbLedger FakeLedger ledger;

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void inParallel() {}

    @Test
    void other() {}
  }

  @QldbLedger(name = "a", scope = LedgerScope.CLASS)
  static class AroundCases {

    @QldbLedger FakeLedger around;

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    @TestMethodOrder(MethodName.class)
    class In {

      @Test
      void t1() {
        assertThat(around.execute("CREATE TABLE T1")).hasSize(1);
      }

      @Test
      @QldbLedger(name = "b")
      void t2() {
        assertThat(around.name()).isEqualTo("b");
      }

      @AfterAll
      void after() {
        assertThat(around.tables()).containsExactly("T1");
      }
    }
  }
}
