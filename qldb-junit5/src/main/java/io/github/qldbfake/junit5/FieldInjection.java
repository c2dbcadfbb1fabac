package io.github.qldbfake.junit5;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Fills the annotated fields of test classes and test instances. */
final class FieldInjection {

  private final Injection injection;

  FieldInjection(Injection injection) {
    this.injection = injection;
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
  void intoInstance(Class<?> testClass, Object instance) {
    ofInstance(testClass).forEach(field -> fill(field, instance));
  }

  /** The fields to be filled in an instance. */
  static Stream<Field> ofInstance(Class<?> testClass) {
    return InjectionPoints.fields(testClass).stream()
        .filter(field -> !Modifier.isStatic(field.getModifiers()));
  }

  static void checkIsNotFinal(Field field) {
    if (Modifier.isFinal(field.getModifiers())) {
      throw new ExtensionConfigurationException(
          InjectionPoint.of(field).description()
              + ": a final field cannot be injected; take the final away");
    }
  }

  private void fill(Field field, @Nullable Object instance) {
    checkIsNotFinal(field);
    set(field, instance, injection.valueFor(InjectionPoint.of(field)));
  }

  static void set(Field field, @Nullable Object instance, @Nullable Object value) {
    try {
      field.setAccessible(true);
      field.set(instance, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static @Nullable Object value(Field field, Object instance) {
    try {
      field.setAccessible(true);
      return field.get(instance);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
