package io.github.qldbfake.junit5;

import io.github.qldbfake.Fault;
import io.github.qldbfake.FaultKind;
import java.time.Duration;

/** Turns {@link QldbFault} annotations into rules. */
final class FaultReader {

  private FaultReader() {}

  /**
   * The rule that an annotation states.
   *
   * @param element what it stands on, for messages
   * @throws org.junit.jupiter.api.extension.ExtensionConfigurationException if it makes no sense
   */
  static Fault read(QldbFault annotation, Object element) {
    return Declaration.checked(
        "@QldbFault(kind = %s) on %s".formatted(annotation.kind(), element),
        () -> rule(annotation));
  }

  private static Fault rule(QldbFault said) {
    Fault rule = ofKind(said);
    if (said.operations().length > 0) {
      rule = rule.onOperation(said.operations());
    }
    if (!said.statement().isEmpty()) {
      rule = rule.onStatement(said.statement());
    }
    if (!said.table().isEmpty()) {
      rule = rule.onTable(said.table());
    }
    if (said.call() != 0) {
      rule = rule.onCall(said.call());
    }
    if (said.times() != 0) {
      rule = rule.times(said.times());
    }
    return byChance(rule, said);
  }

  private static Fault ofKind(QldbFault said) {
    if (said.kind() != FaultKind.LATENCY) {
      if (said.latencyMillis() != 0) {
        throw new IllegalArgumentException(
            "latencyMillis goes with kind LATENCY alone; leave it out");
      }
      return Fault.of(said.kind());
    }
    if (said.latencyMillis() == 0) {
      throw new IllegalArgumentException("a latency needs a duration; say latencyMillis");
    }
    return Fault.latency(Duration.ofMillis(said.latencyMillis()));
  }

  private static Fault byChance(Fault rule, QldbFault said) {
    if (said.probability() != 1) {
      return rule.withProbability(said.probability(), said.seed());
    }
    if (said.seed() != 0) {
      throw new IllegalArgumentException(
          "a seed goes with a probability below 1; say probability, or leave the seed out");
    }
    return rule;
  }
}
