package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whether JUnit runs tests at the same time. */
final class Concurrency {

  private static final String ENABLED = "junit.jupiter.execution.parallel.enabled";

  private Concurrency() {}

  /** Whether a class or a test may run beside its siblings; the mode alone does not say so. */
  static boolean isOf(ExtensionContext context) {
    return context.getExecutionMode() == ExecutionMode.CONCURRENT
        && context.getConfigurationParameter(ENABLED).filter(Boolean::parseBoolean).isPresent();
  }
}
