package io.github.qldbfake.testcontainers;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says in one line how many container tests were skipped, and why. */
public final class SkippedContainerTests implements TestExecutionListener {

  private final AtomicLong skipped = new AtomicLong();
  private final AtomicReference<String> reason = new AtomicReference<>("");
  private final AtomicReference<TestPlan> plan = new AtomicReference<>();

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan.set(started);
  }

  @Override
  public void executionSkipped(TestIdentifier identifier, String why) {
    if (identifier.getTags().contains(TestTag.create("container"))) {
      long tests =
          plan.get().getDescendants(identifier).stream().filter(TestIdentifier::isTest).count();
      skipped.addAndGet(identifier.isTest() ? 1 : tests);
      reason.set(why);
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan finished) {
    if (skipped.get() > 0) {
      System.out.printf("container tests: SKIPPED %d, %s%n", skipped.get(), reason.get());
    }
  }
}
