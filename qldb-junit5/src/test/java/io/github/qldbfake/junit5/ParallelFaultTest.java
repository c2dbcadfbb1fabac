package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FaultKind;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import software.amazon.qldb.QldbDriver;

/** Faults in an account that other tests could have at the same time. */
class ParallelFaultTest {

  private static final Map<String, String> CLASSES_ALONE =
      Map.of("junit.jupiter.execution.parallel.mode.classes.default", "concurrent");

  private static final Map<String, String> OFF =
      Map.of(
          "junit.jupiter.execution.parallel.enabled",
          "false",
          "junit.jupiter.execution.parallel.mode.default",
          "concurrent");

  private static void assertRefused(EngineExecutionResults results, String... parts) {
    assertThat(Fixture.failures(results))
        .singleElement()
        .asString()
        .startsWith("ExtensionConfigurationException: @QldbFault for ")
        .contains(parts);
  }

  @Test
  void isRefusedInASharedAccountWhenClassesRunInParallel() {
    assertRefused(
        Fixture.runWith(CLASSES_ALONE, SharedCases.class, BesideSharedCases.class),
        "SharedCases.struck(",
        "(scope SHARED)",
        "put @Isolated on " + SharedCases.class,
        "scope = LedgerScope.METHOD");
  }

  @Test
  void isRefusedInASharedAccountThoughItsOwnClassRunsInOneThread() {
    assertRefused(
        Fixture.runInParallel(OneThreadSharedCases.class, BesideOneThreadSharedCases.class),
        "put @Isolated on " + OneThreadSharedCases.class);
  }

  @Test
  void isAloneInASharedAccountIfItsClassIsIsolated() {
    Fixture.assertSucceeded(
        42, Fixture.runInParallel(BesideIsolatedCases.class, IsolatedSharedCases.class));
    List<String> events = IsolatedSharedCases.EVENTS;
    assertThat(events).hasSize(84).containsSubsequence("begin struck", "end struck");
    assertThat(events.indexOf("end struck")).isEqualTo(events.indexOf("begin struck") + 1);
  }

  @Test
  void isRefusedIfTheOtherTestsOfTheClassRunInParallel() {
    assertRefused(
        Fixture.runInParallel(BesideCases.class),
        "BesideCases.notStruck(",
        "(scope CLASS)",
        "put @Execution(ExecutionMode.SAME_THREAD) on " + BesideCases.class,
        "scope = LedgerScope.METHOD");
  }

  @Test
  void isRefusedIfItRunsInParallelToItself() {
    assertThat(Fixture.failures(Fixture.runInParallel(RepeatedCases.class)))
        .hasSize(2)
        .allMatch(message -> message.contains("on " + RepeatedCases.class));
  }

  @Test
  void isRefusedIfItsClassRunsInParallelToItself() {
    assertThat(Fixture.failures(Fixture.runWith(Map.of(), ParameterizedCases.class)))
        .isNotEmpty()
        .allMatch(message -> message.contains("on " + ParameterizedCases.class));
  }

  @Test
  void theMethodThatAsksToRunInParallelIsNamed() {
    assertRefused(
        Fixture.runWith(Map.of(), ConcurrentMethodCases.class),
        "put @Execution(ExecutionMode.SAME_THREAD) on void "
            + ConcurrentMethodCases.class.getName()
            + ".notStruck(");
  }

  @Test
  void theNestedClassThatAsksToRunInParallelIsNamed() {
    assertRefused(
        Fixture.runWith(Map.of(), ConcurrentNestedCases.class),
        "put @Execution(ExecutionMode.SAME_THREAD) on "
            + ConcurrentNestedCases.BesideNestedCases.class);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        OneThreadCases.class,
        IsolatedCases.class,
        IsolatedAroundCases.class,
        IsolatedInsideCases.class,
        OneInstanceCases.class,
        OrderedCases.class
      })
  void isTakenIfAllTestsOfTheClassRunInOneThread(Class<?> fixture) {
    EngineExecutionResults results = Fixture.runInParallel(fixture);
    Fixture.assertSucceeded(2, results);
    List<Map<String, String>> threads = Fixture.published(results);
    assertThat(threads).hasSize(2).containsOnly(threads.get(0));
  }

  @Test
  void isTakenIfTheTestsInParallelHaveAnotherAccount() {
    Fixture.assertSucceeded(3, Fixture.runInParallel(OtherAccountCases.class));
  }

  @Test
  void isTakenInParallelIfTheAccountIsThatOfOneTest() {
    Fixture.assertSucceeded(2, Fixture.runInParallel(MethodAccountCases.class));
  }

  @Test
  void isTakenInParallelIfEveryTestHasAnAccountOfItsOwn() {
    Fixture.assertSucceeded(2, Fixture.runInParallel(QldbFaultTest.MethodCases.class));
  }

  @ParameterizedTest
  @ValueSource(classes = {AloneSharedCases.class, SequentialCases.class})
  void isTakenIfNothingRunsInParallel(Class<?> fixture) {
    Fixture.assertSucceeded(2, Fixture.runWith(OFF, fixture));
  }

  @Test
  void isTakenIfClassesAloneRunInParallelAndEachHasItsAccount() {
    Fixture.assertSucceeded(2, Fixture.runWith(CLASSES_ALONE, SequentialCases.class));
  }

  @Retention(RetentionPolicy.RUNTIME)
  @QldbFault(kind = FaultKind.RATE_EXCEEDED, operations = "ExecuteStatement")
  @interface Struck {}

  @QldbLedger(name = "by-classes", statements = "CREATE TABLE T", scope = LedgerScope.SHARED)
  static class SharedCases {

    @RegisterExtension static final Meeting MEETING = new Meeting();

    @Test
    @Struck
    void struck(QldbDriver driver) throws InterruptedException {
      MEETING.host();
      QldbFaultTest.assertStruck(driver);
    }
  }

  @QldbLedger(name = "by-classes", statements = "CREATE TABLE T", scope = LedgerScope.SHARED)
  static class BesideSharedCases {

    @Test
    void notStruck(QldbDriver driver) throws InterruptedException {
      SharedCases.MEETING.visit(() -> QldbFaultTest.assertNotStruck(driver));
    }
  }

  @QldbLedger(name = "by-one-thread", statements = "CREATE TABLE T", scope = LedgerScope.SHARED)
  @Execution(ExecutionMode.SAME_THREAD)
  static class OneThreadSharedCases {

    @RegisterExtension static final Meeting MEETING = new Meeting();

    @Test
    @Struck
    void struck(QldbDriver driver) throws InterruptedException {
      MEETING.host();
      QldbFaultTest.assertStruck(driver);
    }
  }

  @QldbLedger(name = "by-one-thread", statements = "CREATE TABLE T", scope = LedgerScope.SHARED)
  static class BesideOneThreadSharedCases {

    @Test
    void notStruck(QldbDriver driver) throws InterruptedException {
      OneThreadSharedCases.MEETING.visit(() -> QldbFaultTest.assertNotStruck(driver));
    }
  }

  @QldbLedger(name = "by-isolated", statements = "CREATE TABLE T", scope = LedgerScope.SHARED)
  @Isolated
  static class IsolatedSharedCases {

    static final List<String> EVENTS = new CopyOnWriteArrayList<>();

    @Test
    @Struck
    void struck(QldbDriver driver) {
      EVENTS.add("begin struck");
      QldbFaultTest.assertStruck(driver);
      EVENTS.add("end struck");
    }

    @Test
    void notStruck(QldbDriver driver) {
      EVENTS.add("begin");
      QldbFaultTest.assertNotStruck(driver);
      EVENTS.add("end");
    }
  }

  @QldbLedger(name = "by-isolated", statements = "CREATE TABLE T", scope = LedgerScope.SHARED)
  static class BesideIsolatedCases {

    @RepeatedTest(40)
    void notStruck(QldbDriver driver) {
      IsolatedSharedCases.EVENTS.add("begin");
      QldbFaultTest.assertNotStruck(driver);
      IsolatedSharedCases.EVENTS.add("end");
    }
  }

  @QldbLedger(name = "alone", statements = "CREATE TABLE T", scope = LedgerScope.SHARED)
  static class AloneSharedCases {

    @Test
    @Struck
    void struck(QldbDriver driver) {
      QldbFaultTest.assertStruck(driver);
    }

    @Test
    void notStruck(QldbDriver driver) {
      QldbFaultTest.assertNotStruck(driver);
    }
  }

  @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
  static class BesideCases {

    @RegisterExtension static final Meeting MEETING = new Meeting();

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Struck
    void struck(QldbDriver driver) throws InterruptedException {
      MEETING.host();
      QldbFaultTest.assertStruck(driver);
    }

    @Test
    void notStruck(QldbDriver driver) throws InterruptedException {
      MEETING.visit(() -> QldbFaultTest.assertNotStruck(driver));
    }
  }

  @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
  static class RepeatedCases {

    @RepeatedTest(2)
    @Struck
    void struck(QldbDriver driver) {
      QldbFaultTest.assertStruck(driver);
    }
  }

  @ParameterizedClass
  @ValueSource(ints = {1, 2})
  @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class ParameterizedCases {

    @Parameter int number;

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Struck
    void struck(QldbDriver driver) {
      QldbFaultTest.assertStruck(driver);
    }
  }

  @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
  static class ConcurrentMethodCases {

    @RegisterExtension static final Meeting MEETING = new Meeting();

    @Test
    @Struck
    void struck(QldbDriver driver) throws InterruptedException {
      MEETING.host();
      QldbFaultTest.assertStruck(driver);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void notStruck(QldbDriver driver) throws InterruptedException {
      MEETING.visit(() -> QldbFaultTest.assertNotStruck(driver));
    }
  }

  @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
  static class ConcurrentNestedCases {

    @RegisterExtension static final Meeting MEETING = new Meeting();

    @Test
    @Struck
    void struck(QldbDriver driver) throws InterruptedException {
      MEETING.host();
      QldbFaultTest.assertStruck(driver);
    }

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    class BesideNestedCases {

      @Test
      void notStruck(QldbDriver driver) throws InterruptedException {
        MEETING.visit(() -> QldbFaultTest.assertNotStruck(driver));
      }
    }
  }

  /** Two declarations that are equal, each for one test. */
  static class MethodAccountCases {

    @Test
    @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
    @Struck
    void struck(QldbDriver driver) {
      QldbFaultTest.assertStruck(driver);
    }

    @Test
    @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
    void notStruck(QldbDriver driver) {
      QldbFaultTest.assertNotStruck(driver);
    }
  }

  /** Tells in which threads its tests run. */
  @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
  static class SequentialCases {

    @BeforeEach
    void tell(TestReporter reporter) {
      reporter.publishEntry("thread", Thread.currentThread().getName());
    }

    @Test
    @Struck
    void struck(QldbDriver driver) {
      QldbFaultTest.assertStruck(driver);
    }

    @Test
    void notStruck(QldbDriver driver) {
      QldbFaultTest.assertNotStruck(driver);
    }
  }

  @Execution(ExecutionMode.SAME_THREAD)
  static class OneThreadCases extends SequentialCases {}

  @Isolated
  static class IsolatedCases extends SequentialCases {}

  @TestMethodOrder(MethodName.class)
  static class OrderedCases extends SequentialCases {}

  @TestInstance(Lifecycle.PER_CLASS)
  static class OneInstanceCases extends SequentialCases {}

  @Isolated
  static class IsolatedAroundCases {

    @Nested
    class NestedCases extends SequentialCases {}
  }

  @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
  static class IsolatedInsideCases {

    @BeforeEach
    void tell(TestReporter reporter) {
      reporter.publishEntry("thread", Thread.currentThread().getName());
    }

    @Test
    void notStruck(QldbDriver driver) {
      QldbFaultTest.assertNotStruck(driver);
    }

    @Nested
    @Isolated
    class NestedCases {

      @Test
      @Struck
      void struck(QldbDriver driver) {
        QldbFaultTest.assertStruck(driver);
      }
    }
  }

  @QldbLedger(statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
  static class OtherAccountCases {

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Struck
    void struck(QldbDriver driver) {
      QldbFaultTest.assertStruck(driver);
    }

    @Test
    @QldbLedger(statements = "CREATE TABLE T")
    void notStruck(QldbDriver driver) {
      QldbFaultTest.assertNotStruck(driver);
    }

    @Nested
    @QldbLedger(name = "nested", statements = "CREATE TABLE T", scope = LedgerScope.CLASS)
    class NestedCases {

      @Test
      void notStruck(QldbDriver driver) {
        QldbFaultTest.assertNotStruck(driver);
      }
    }
  }
}
