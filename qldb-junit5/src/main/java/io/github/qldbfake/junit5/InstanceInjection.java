package io.github.qldbfake.junit5;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstances;

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
    Optional<TestScene> sharing = sharing(instance);
    if (sharing.isEmpty()) {
      injection().intoInstance(type, instance);
      return;
    }
    Declarations ofAll = DeclarationSearch.of(sharing.get());
    if (ofAll.shareAccountWith(declarations)) {
      return; // They were filled before all tests.
    }
    checkIsAlone(type, sharing.get());
    if (ofAll.areShared()) {
      SavedFields.keepFor(context, type, instance);
    }
    injection().intoInstance(type, instance);
  }

  /**
   * The class whose tests all have an instance: one with {@code @TestInstance(PER_CLASS)}, which
   * may be nested in that of the instance. Empty if the running test has it alone.
   */
  private Optional<TestScene> sharing(Object instance) {
    return TestScene.contexts(context)
        .filter(it -> it.getTestMethod().isEmpty() && has(it, instance))
        .reduce((inner, outer) -> outer)
        .map(it -> scene.at(it.getRequiredTestClass()));
  }

  private static boolean has(ExtensionContext ofClass, Object instance) {
    return ofClass.getTestInstances().stream()
        .map(TestInstances::getAllInstances)
        .anyMatch(all -> all.stream().anyMatch(it -> it == instance));
  }

  private FieldInjection injection() {
    return new FieldInjection(new Injection(context, declarations));
  }

  private void checkIsAlone(Class<?> type, TestScene sharing) {
    ParallelExecution execution = new ParallelExecution(context);
    if (execution.isEnabled() && !execution.isIsolated()) {
      Optional<TestsOfClass.Parallel> parallel =
          new TestsOfClass(sharing, execution).parallel(test -> true);
      if (parallel.isPresent()) {
        throw new ExtensionConfigurationException(
            "%s: tests that run in parallel would share its injected fields, because of @TestInstance(PER_CLASS) on %s; take parameters instead, put @Execution(ExecutionMode.SAME_THREAD) on %s, or declare scope = LedgerScope.CLASS"
                .formatted(type.getName(), sharing.classes().get(0), parallel.get().remedy()));
      }
    }
  }
}
