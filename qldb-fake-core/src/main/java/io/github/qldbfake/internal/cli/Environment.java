package io.github.qldbfake.internal.cli;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The variables that say something. An empty one counts as none: tools that pass variables on,
 * Compose files above all, make an empty one of one that is not set.
 */
final class Environment {

  private Environment() {}

  /** Those of this process. */
  static Map<String, String> ofProcess() {
    return of(System.getenv());
  }

  /** Those among {@code all}. */
  static Map<String, String> of(Map<String, String> all) {
    return all.entrySet().stream()
        .filter(variable -> !variable.getValue().isEmpty())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
