package io.github.qldbfake.benchmarks.pertest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * When tests end. What a test takes is counted from the end of the one before, so that nothing that
 * happens between them is lost.
 */
final class TestTimes implements TestExecutionListener {

  private final List<Long> ends = new ArrayList<>();

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    ends.add(System.nanoTime());
  }

  @Override
  public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
    if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
      throw new IllegalStateException(identifier + " " + result);
    }
    if (identifier.isTest()) {
      ends.add(System.nanoTime());
    }
  }

  /** What each test took, the first one all that went before. */
  long[] nanosOfEach() {
    return IntStream.range(1, ends.size())
        .mapToLong(index -> ends.get(index) - ends.get(index - 1))
        .toArray();
  }
}
