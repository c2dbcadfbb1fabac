package io.github.qldbfake.junit5;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds annotations of one type: direct ones, repeated ones, and those on other annotations.
 *
 * <p>JUnit's own search mixes what a class repeats with what its superclass declares once; here the
 * nearest class counts.
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

  /** Those on a class, else on its interfaces, else on its superclass. */
  List<A> onClass(Class<?> testClass) {
    Stream<Class<?>> parents =
        Stream.concat(
            Stream.of(testClass.getInterfaces()), Stream.ofNullable(testClass.getSuperclass()));
    return Stream.concat(Stream.of(on(testClass)), parents.map(this::onClass))
        .filter(annotations -> !annotations.isEmpty())
        .findFirst()
        .orElse(List.of());
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
