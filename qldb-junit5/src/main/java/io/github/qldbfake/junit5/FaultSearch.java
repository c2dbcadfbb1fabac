package io.github.qldbfake.junit5;

import io.github.qldbfake.Fault;
import java.util.List;
import java.util.stream.Stream;

/** Finds what is to go wrong in a test. */
final class FaultSearch {

  private static final RepeatableAnnotations<QldbFault, QldbFaults> FAULTS =
      new RepeatableAnnotations<>(QldbFault.class, QldbFaults.class, QldbFaults::value);

  private FaultSearch() {}

  /**
   * The rules at a place: those on the method, else those on the class, else those on the classes
   * around it.
   *
   * @throws org.junit.jupiter.api.extension.ExtensionConfigurationException if one makes no sense
   */
  static List<Fault> of(TestScene scene) {
    return Stream.concat(
            scene.method().map(method -> rules(FAULTS.on(method), method)).stream(),
            scene.classes().stream().map(type -> rules(FAULTS.onClass(type), type)))
        .filter(rules -> !rules.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Fault> rules(List<QldbFault> annotations, Object element) {
    return annotations.stream().map(annotation -> FaultReader.read(annotation, element)).toList();
  }
}
