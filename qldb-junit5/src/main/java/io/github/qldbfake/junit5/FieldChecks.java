package io.github.qldbfake.junit5;

import java.lang.reflect.Field;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Refuses annotated fields that cannot be filled.
 *
 * @param context the one of the class
 */
record FieldChecks(ExtensionContext context, TestScene scene) {

  /** Checks the fields of the class, by what is declared for it. */
  void ofClass() {
    Class<?> testClass = context.getRequiredTestClass();
    for (Field field : InjectionPoints.fields(testClass)) {
      FieldInjection.checkIsNotFinal(field);
      InjectionPoint point = InjectionPoint.of(field);
      if (point.isStatic()) {
        checkIsDeclaredForAll(point);
        checkIsNotShared(field, testClass);
      }
    }
  }

  /** Checks that each field of an instance can have its ledger in the test of a place. */
  static void ofTest(TestScene test, Declarations declarations) {
    test.classes().stream()
        .flatMap(type -> FieldInjection.ofInstance(type))
        .map(InjectionPoint::of)
        .forEach(point -> checkLedger(point, declarations));
  }

  private void checkIsDeclaredForAll(InjectionPoint point) {
    Optional<LateBuilder> late = LateBuilder.of(scene);
    if (late.isPresent()) {
      throw late.get().refusalOfStatic(point);
    }
    Declarations declarations = DeclarationSearch.of(scene);
    if (!declarations.areShared()) {
      throw new ExtensionConfigurationException(
          "%s: every test method has a ledger of its own, and a static field is for all; make it an instance field, or declare scope = LedgerScope.CLASS"
              .formatted(point.description()));
    }
    checkLedger(point, declarations);
  }

  private void checkIsNotShared(Field field, Class<?> testClass) {
    boolean isConcurrent =
        TestScene.contexts(context)
            .filter(it -> it.getTestClass().isPresent())
            .anyMatch(it -> new ParallelExecution(it).isConcurrent());
    if (field.getDeclaringClass() != testClass && isConcurrent) {
      throw new ExtensionConfigurationException(
          "%s: classes that run in parallel would share it, because %s inherits it; declare it in %s, take parameters instead, or put @Execution(ExecutionMode.SAME_THREAD) on all classes that inherit it, and on those around them"
              .formatted(InjectionPoint.of(field).description(), testClass, testClass));
    }
  }

  private static void checkLedger(InjectionPoint point, Declarations declarations) {
    if (point.asksForLedger()) {
      String unused = declarations.ledgerFor(point);
    }
  }
}
