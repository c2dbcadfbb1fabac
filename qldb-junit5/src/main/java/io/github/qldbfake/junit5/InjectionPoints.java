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

/**
 * The places of a test class that values can be injected into. What a class has is found once: it
 * takes a look at each of its methods, and every test asks several times.
 */
final class InjectionPoints {

  private static final ClassValue<List<InjectionPoint>> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected List<InjectionPoint> computeValue(Class<?> type) {
          return find(type);
        }
      };

  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return findFields(type);
        }
      };

  private InjectionPoints() {}

  /**
   * Annotated fields, and the parameters of constructors and life-cycle methods; not those of test
   * methods.
   */
  static List<InjectionPoint> of(Class<?> testClass) {
    return OF_CLASS.get(testClass);
  }

  private static List<InjectionPoint> find(Class<?> testClass) {
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
    return FIELDS.get(testClass);
  }

  private static List<Field> findFields(Class<?> testClass) {
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
