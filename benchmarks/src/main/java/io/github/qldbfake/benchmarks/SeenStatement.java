package io.github.qldbfake.benchmarks;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.session.PageResult;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it spares to have seen a statement: the same one again, and one never seen before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SeenStatement {

  private final MeasuredLedger ledger = MeasuredLedger.withDocuments(1);
  private final List<IonBytes> vin = List.of(MeasuredLedger.vin(0));
  private long count;

  /** A statement that has been parsed. */
  @Benchmark
  public PageResult seen() {
    return ledger.read(TypicalStatement.SELECT.text(), vin);
  }

  /** The same statement with a comment that makes its text a new one. */
  @Benchmark
  public PageResult unseen() {
    return ledger.read(TypicalStatement.SELECT.text() + " -- " + count++, vin);
  }
}
