package io.github.qldbfake.junit5;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The tests of a class and of the classes nested in it.
 *
 * @param scene at the class
 */
record TestsOfClass(TestScene scene, ParallelExecution execution) {

  /**
   * A test that JUnit could run in parallel to others of these.
   *
   * @param which the tests that matter
   */
  Optional<Parallel> parallel(Predicate<TestScene> which) {
    Class<?> testClass = scene.classes().get(0);
    return places(scene, which).stream()
        .flatMap(place -> place.parallel(execution, testClass).stream())
        .findFirst();
  }

  /** The test methods that matter, and the nested classes with such methods. */
  private static List<Place> places(TestScene scene, Predicate<TestScene> which) {
    List<Place> all = new ArrayList<>();
    for (Method method : InjectionPoints.testMethods(scene.classes().get(0))) {
      if (which.test(scene.with(method))) {
        all.add(new Place(method, scene.classes()));
      }
    }
    for (Class<?> nested : nestedClasses(scene.classes().get(0))) {
      List<Place> inside = places(scene.inside(nested), which);
      if (!inside.isEmpty()) {
        all.add(new Place(nested, scene.classes()));
        all.addAll(inside);
      }
    }
    return all;
  }

  private static List<Class<?>> nestedClasses(Class<?> type) {
    return ReflectionSupport.findNestedClasses(
        type, nested -> AnnotationSupport.isAnnotated(nested, Nested.class));
  }

  /**
   * A test method or a nested class that could run in parallel.
   *
   * @param remedy where {@code @Execution(SAME_THREAD)} keeps it from that
   */
  record Parallel(AnnotatedElement element, AnnotatedElement remedy) {}

  /**
   * A test method or a nested class.
   *
   * @param around the classes around it, the innermost first
   */
  private record Place(AnnotatedElement element, List<Class<?>> around) {

    Optional<Parallel> parallel(ParallelExecution execution, Class<?> testClass) {
      return execution
          .reason(element, around)
          .map(reason -> new Parallel(element, isWithin(testClass, reason) ? reason : testClass));
    }

    /** Whether an element is in the class, and not around it. */
    private boolean isWithin(Class<?> testClass, AnnotatedElement reason) {
      return reason == element
          || around.subList(0, around.indexOf(testClass)).stream().anyMatch(it -> it == reason);
    }
  }
}
