package io.github.qldbfake.junit5;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds annotations of one type: direct ones, repeated ones, and those on other annotations.
 *
 * <p>JUnit's own search mixes what a class repeats with what its superclass declares once; here the
 * nearest class counts, or all the nearest interfaces.
 *
 * @param container what the compiler puts around several
 * @param contents what is in a container
 */
record RepeatableAnnotations<A extends Annotation, C extends Annotation>(
    Class<A> type, Class<C> container, Function<C, A[]> contents) {

  /** Those on a method, a parameter or a field. */
  List<A> on(AnnotatedElement element) {
    List<A> found = new ArrayList<>();
    collect(element, found, new HashSet<>());
    return found;
  }

  /**
   * Those on a class, else those on all its interfaces together, else those on its superclass. For
   * an interface the same holds with those it extends. One that can be reached in two ways counts
   * once, and so does an annotation of one's own that carries some.
   */
  List<A> onClass(Class<?> testClass) {
    List<A> found = new ArrayList<>();
    Set<Class<?>> seen = new HashSet<>();
    declaring(testClass).forEach(type -> collect(type, found, seen));
    return found;
  }

  /** The types whose annotations count for a class. */
  private Set<Class<?>> declaring(Class<?> type) {
    if (!on(type).isEmpty()) {
      return Set.of(type);
    }
    Set<Class<?>> all = new LinkedHashSet<>();
    for (Class<?> parent : type.getInterfaces()) {
      all.addAll(declaring(parent));
    }
    Class<?> superclass = type.getSuperclass();
    return all.isEmpty() && superclass != null ? declaring(superclass) : all;
  }

  private void collect(AnnotatedElement element, List<A> found, Set<Class<?>> seen) {
    for (Annotation annotation : element.getDeclaredAnnotations()) {
      if (type.isInstance(annotation)) {
        found.add(type.cast(annotation));
      } else if (container.isInstance(annotation)) {
        found.addAll(List.of(contents.apply(container.cast(annotation))));
      } else if (seen.add(annotation.annotationType())) {
        collect(annotation.annotationType(), found, seen);
      }
    }
  }
}
