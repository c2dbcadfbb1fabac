package io.github.qldbfake.benchmarks;

import io.github.qldbfake.internal.account.ExportStatus;
import io.github.qldbfake.internal.delivery.OutputFormat;
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
 * A block of an export, of 10,000 with one document each, into a destination that keeps nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExportJournal {

  private static final int BLOCKS = 10_000;

  /** How the export is spelled. */
  @Param({"ION_TEXT", "ION_BINARY", "JSON"})
  public OutputFormat format = OutputFormat.ION_TEXT;

  private MeasuredJobs jobs;

  /** Fills the journal. */
  @Setup
  public void fill() {
    jobs = MeasuredLedger.withBlocks(BLOCKS).jobs();
    jobs.exportTo(object -> {});
  }

  /** All blocks. */
  @Benchmark
  @OperationsPerInvocation(BLOCKS)
  public ExportStatus export() {
    return jobs.export(format);
  }
}
