package io.github.qldbfake.benchmarks;

import io.github.qldbfake.internal.account.StreamStatus;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A block of a stream, of 10,000 with one document each, into a destination that keeps nothing: a
 * summary and a revision.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StreamJournal {

  private static final int BLOCKS = 10_000;

  /** Whether many records travel in one, as the service did unless told otherwise. */
  @Param({"true", "false"})
  public boolean aggregated;

  private MeasuredJobs jobs;

  /** Fills the journal. */
  @Setup
  public void fill() {
    jobs = MeasuredLedger.withBlocks(BLOCKS).jobs();
    jobs.discardRecords();
  }

  /** All blocks, up to the end of the stream. */
  @Benchmark
  @OperationsPerInvocation(BLOCKS)
  public StreamStatus stream() {
    return jobs.stream(aggregated);
  }
}
