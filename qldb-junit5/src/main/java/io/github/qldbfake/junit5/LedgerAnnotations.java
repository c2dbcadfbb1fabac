package io.github.qldbfake.junit5;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds {@link QldbLedger} annotations: direct ones, repeated ones, and those on other annotations.
 *
 * <p>JUnit's own search mixes what a class repeats with what its superclass declares once; here the
 * nearest class counts.
 */
final class LedgerAnnotations {

  private final List<QldbLedger> found = new ArrayList<>();
  private final Set<Class<?>> seen = new HashSet<>();

  private LedgerAnnotations() {}

  /** Those on a method, a parameter or a field. */
  static List<QldbLedger> on(AnnotatedElement element) {
    LedgerAnnotations search = new LedgerAnnotations();
    search.collect(element);
    return search.found;
  }

  /** Those on a class, else on its interfaces, else on its superclass. */
  static List<QldbLedger> onClass(Class<?> type) {
    Stream<Class<?>> parents =
        Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()));
    return Stream.concat(Stream.of(on(type)), parents.map(LedgerAnnotations::onClass))
        .filter(annotations -> !annotations.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private void collect(AnnotatedElement element) {
    for (Annotation annotation : element.getDeclaredAnnotations()) {
      if (annotation instanceof QldbLedger ledger) {
        found.add(ledger);
      } else if (annotation instanceof QldbLedgers ledgers) {
        found.addAll(List.of(ledgers.value()));
      } else if (seen.add(annotation.annotationType())) {
        collect(annotation.annotationType());
      }
    }
  }
}
