package io.github.qldbfake.junit5;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The places of a test class that values can be injected into. */
final class InjectionPoints {

  private InjectionPoints() {}

  /**
   * Annotated fields, and the parameters of constructors and life-cycle methods; not those of test
   * methods.
   */
  static List<InjectionPoint> of(Class<?> testClass) {
    Stream<Executable> executables =
        Stream.concat(
            Stream.of(testClass.getDeclaredConstructors()),
            methods(testClass, InjectionPoints::isLifeCycleMethod).stream());
    return Stream.concat(
            fields(testClass).stream().map(InjectionPoint::of),
            executables.flatMap(executable -> of(executable).stream()))
        .toList();
  }

  /** The parameters of a method or constructor. */
  static List<InjectionPoint> of(Executable executable) {
    return Stream.of(executable.getParameters()).map(InjectionPoint::of).toList();
  }

  /** The fields that carry our annotation, those of superclasses first. */
  static List<Field> fields(Class<?> testClass) {
    return ReflectionSupport.findFields(
        testClass,
        field -> !LedgerAnnotations.on(field).isEmpty(),
        HierarchyTraversalMode.TOP_DOWN);
  }

  /** Test methods of all kinds. */
  static List<Method> testMethods(Class<?> testClass) {
    return methods(testClass, method -> AnnotationSupport.isAnnotated(method, Testable.class));
  }

  private static List<Method> methods(Class<?> testClass, Predicate<Method> which) {
    return ReflectionSupport.findMethods(testClass, which, HierarchyTraversalMode.TOP_DOWN);
  }

  private static boolean isLifeCycleMethod(Method method) {
    return Stream.of(BeforeAll.class, BeforeEach.class, AfterEach.class, AfterAll.class)
        .anyMatch(annotation -> AnnotationSupport.isAnnotated(method, annotation));
  }
}
