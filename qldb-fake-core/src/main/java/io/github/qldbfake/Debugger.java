package io.github.qldbfake;

import java.lang.management.ManagementFactory;

/** Whether this JVM was started for debugging. */
final class Debugger {

  private Debugger() {}

  /** Asked only when something is about to expire: the first question takes some milliseconds. */
  static boolean isAttached() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .anyMatch(
            argument -> argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp"));
  }
}
