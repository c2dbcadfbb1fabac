package io.github.qldbfake.junit5;

import java.util.Optional;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What has to be done before tests at one place. */
final class TestPreparation {

  private final ExtensionContext context;
  private final TestScene scene;

  private TestPreparation(ExtensionContext context, TestScene scene) {
    this.context = context;
    this.scene = scene;
  }

  /**
   * The preparation that an extension has to do; empty if another one does it. A class may register
   * one by a field and have annotations, which stand for another: then the one of the field works
   * for both.
   */
  static Optional<TestPreparation> of(QldbExtension extension, ExtensionContext context) {
    TestScene scene = TestScene.of(context);
    boolean isOurs =
        scene.registered().map(registered -> registered.extension() == extension).orElse(true);
    return Optional.of(new TestPreparation(context, scene)).filter(it -> isOurs);
  }

  /** Before all tests of a class. What a field of the instance declares is not known yet. */
  void beforeAll() {
    if (scene.classes().stream().noneMatch(RegisteredExtension::isOfInstance)) {
      new TestClassSetup(context, scene).run();
    } else {
      FieldInjection.check(context.getRequiredTestClass(), LedgerScope.METHOD);
    }
  }

  /** An instance for all tests of a class has the ledgers of the class at once. */
  void afterInstantiation(Object instance) {
    Declarations declarations = DeclarationSearch.of(scene.with(instance));
    if (isForAllTests(context) && declarations.areShared()) {
      new FieldInjection(new Injection(context, declarations)).intoInstanceOnce(instance);
    }
  }

  /** Before each test: a wrong declaration is reported though the test may ask for nothing. */
  void beforeEach() {
    Declarations declarations = DeclarationSearch.of(scene);
    if (!declarations.isEmpty()) {
      report(declarations).orElseThrow().keepFor(context);
    }
    faults().check();
    scene.instances().forEach(instance -> inject(instance, declarations));
  }

  /**
   * What is to be published of a failure now: of a dynamic test, or of a constructor, which is
   * called before the test begins. Empty if there is no account.
   */
  Optional<FailureReport> report() {
    return FailureReport.keptFor(context)
        .or(
            () ->
                Optional.of(DeclarationSearch.of(scene))
                    .filter(declarations -> !declarations.isEmpty())
                    .flatMap(this::report));
  }

  private Optional<FailureReport> report(Declarations declarations) {
    return TestAccount.of(context, declarations)
        .map(it -> FailureReport.of(it.account(), declarations));
  }

  /** What is to go wrong in the test. */
  TestFaults faults() {
    return TestFaults.of(context, scene);
  }

  private void inject(Object instance, Declarations declarations) {
    ExtensionContext ofClass = contextOf(instance.getClass());
    if (!isForAllTests(ofClass)) {
      new FieldInjection(new Injection(context, declarations)).intoInstance(instance);
    } else if (declarations.areShared()) {
      new FieldInjection(new Injection(ofClass, declarations)).intoInstanceOnce(instance);
    } else if (!InjectionPoints.fields(instance.getClass()).isEmpty()) {
      checkIsAlone(instance);
      new FieldInjection(new Injection(context, declarations)).intoInstance(instance);
    }
  }

  private void checkIsAlone(Object instance) {
    if (context.getExecutionMode() == ExecutionMode.CONCURRENT) {
      throw new ExtensionConfigurationException(
          "%s: tests that run in parallel would share its injected fields, because it is @TestInstance(PER_CLASS); take parameters instead, put @Execution(ExecutionMode.SAME_THREAD) on the class, or declare scope = LedgerScope.CLASS"
              .formatted(instance.getClass().getName()));
    }
  }

  private ExtensionContext contextOf(Class<?> testClass) {
    ExtensionContext found = context;
    while (found.getTestMethod().isPresent()
        || !found.getTestClass().filter(it -> it == testClass).isPresent()) {
      found = found.getParent().orElseThrow();
    }
    return found;
  }

  private static boolean isForAllTests(ExtensionContext ofClass) {
    return ofClass.getTestInstanceLifecycle().filter(Lifecycle.PER_CLASS::equals).isPresent();
  }
}
