package io.github.qldbfake.junit5;

import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fills the fields of the instances of a test with what the test has. */
record InstanceInjection(ExtensionContext context, TestScene scene, Declarations declarations) {

  void run() {
    for (Class<?> type : scene.classes()) {
      if (!InjectionPoints.fields(type).isEmpty()) {
        scene.instanceOf(type).ifPresent(instance -> fill(type, instance));
      }
    }
  }

  private void fill(Class<?> type, Object instance) {
    if (!isForAllTests(contextOf(type))) {
      injection().intoInstance(type, instance);
      return;
    }
    Declarations ofAll = DeclarationSearch.of(scene.at(type));
    if (ofAll.shareAccountWith(declarations)) {
      return; // They were filled before all tests.
    }
    checkIsAlone(type);
    if (ofAll.areShared()) {
      SavedFields.keepFor(context, type, instance);
    }
    injection().intoInstance(type, instance);
  }

  private FieldInjection injection() {
    return new FieldInjection(new Injection(context, declarations));
  }

  private void checkIsAlone(Class<?> type) {
    if (new ParallelExecution(context).isConcurrent()) {
      throw new ExtensionConfigurationException(
          "%s: tests that run in parallel would share its injected fields, because it is @TestInstance(PER_CLASS); take parameters instead, put @Execution(ExecutionMode.SAME_THREAD) on the class, or declare scope = LedgerScope.CLASS"
              .formatted(type.getName()));
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
