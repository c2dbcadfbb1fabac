package io.github.qldbfake.junit5;

import java.lang.reflect.AnnotatedElement;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.commons.support.AnnotationSupport;

/** The extension that JUnit makes for annotations. */
final class AnnotatedExtension {

  private AnnotatedExtension() {}

  /** Whether there is one at a place. */
  static boolean isAt(TestScene scene) {
    return Stream.concat(scene.method().stream(), scene.classes().stream())
            .anyMatch(AnnotatedExtension::isFor)
        || Stream.concat(
                scene.method().stream().flatMap(method -> InjectionPoints.of(method).stream()),
                scene.classes().stream().flatMap(type -> InjectionPoints.of(type).stream()))
            .anyMatch(point -> point.annotation().isPresent());
  }

  private static boolean isFor(AnnotatedElement element) {
    return AnnotationSupport.findRepeatableAnnotations(element, ExtendWith.class).stream()
        .flatMap(it -> Stream.of(it.value()))
        .anyMatch(QldbExtension.class::equals);
  }
}
