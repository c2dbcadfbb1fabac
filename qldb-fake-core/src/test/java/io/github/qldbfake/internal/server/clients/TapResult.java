package io.github.qldbfake.internal.server.clients;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** One test in a report of node's test runner. */
record TapResult(String name, boolean failed, boolean skipped, String details) {

  private static final Pattern RESULT =
      Pattern.compile(
          "^\\s*(not )?ok \\d+ - (.*?)( # SKIP.*)?$" + "((?:\\R(?!\\s*(?:not )?ok |# ).*)*)",
          Pattern.MULTILINE);

  /** The tests of a report. */
  static List<TapResult> of(String report) {
    return RESULT.matcher(report).results().map(TapResult::of).toList();
  }

  private static TapResult of(MatchResult result) {
    return new TapResult(
        result.group(2), result.group(1) != null, result.group(3) != null, result.group(4));
  }

  /** Passes, fails or is skipped as the test did. */
  void check() {
    Assumptions.assumeFalse(skipped, details);
    if (failed) {
      throw new AssertionError(name + details);
    }
  }
}
