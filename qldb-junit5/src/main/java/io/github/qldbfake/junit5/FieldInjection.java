package io.github.qldbfake.junit5;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Fills the annotated fields of test classes and test instances. */
final class FieldInjection {

  private final Injection injection;

  FieldInjection(Injection injection) {
    this.injection = injection;
  }

  /**
   * Refuses fields that cannot be filled.
   *
   * @param scope what is declared for the class
   */
  static void check(Class<?> testClass, LedgerScope scope) {
    for (Field field : InjectionPoints.fields(testClass)) {
      InjectionPoint point = InjectionPoint.of(field);
      checkIsNotFinal(field);
      if (point.isStatic() && scope == LedgerScope.METHOD) {
        throw new ExtensionConfigurationException(
            "%s: every test method has a ledger of its own, and a static field is for all; make it an instance field, or declare scope = LedgerScope.CLASS"
                .formatted(point.description()));
      }
    }
  }

  /** Fills the static fields of a class and of its superclasses. */
  void intoClass(Class<?> testClass) {
    for (Field field : InjectionPoints.fields(testClass)) {
      if (Modifier.isStatic(field.getModifiers())) {
        fill(field, null);
      }
    }
  }

  /** Fills the fields of an instance. */
  void intoInstance(Object instance) {
    for (Field field : InjectionPoints.fields(instance.getClass())) {
      if (!Modifier.isStatic(field.getModifiers())) {
        fill(field, instance);
      }
    }
  }

  /** As the other, leaving fields that are filled already. */
  void intoInstanceOnce(Object instance) {
    for (Field field : InjectionPoints.fields(instance.getClass())) {
      if (!Modifier.isStatic(field.getModifiers()) && value(field, instance) == null) {
        fill(field, instance);
      }
    }
  }

  private static void checkIsNotFinal(Field field) {
    if (Modifier.isFinal(field.getModifiers())) {
      throw new ExtensionConfigurationException(
          InjectionPoint.of(field).description()
              + ": a final field cannot be injected; take the final away");
    }
  }

  private void fill(Field field, @Nullable Object instance) {
    checkIsNotFinal(field);
    Object value = injection.valueFor(InjectionPoint.of(field));
    try {
      field.setAccessible(true);
      field.set(instance, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(Field field, Object instance) {
    try {
      field.setAccessible(true);
      return field.get(instance);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
