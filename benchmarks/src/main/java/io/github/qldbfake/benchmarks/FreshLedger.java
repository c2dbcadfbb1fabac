package io.github.qldbfake.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a test pays for a ledger of its own: a fork of a seeded account, and its release. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FreshLedger {

  /** How many documents the seed has. */
  @Param({"100", "10000"})
  public int documents;

  private MeasuredLedger ledger;

  /** Seeds the account. */
  @Setup
  public void seed() {
    ledger = MeasuredLedger.withDocuments(documents);
  }

  /** One test. */
  @Benchmark
  public String fork() {
    return ledger.forkAndRelease();
  }
}
