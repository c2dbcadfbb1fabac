package io.github.qldbfake.benchmarks;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.session.PageResult;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/**
 * One document by an indexed field: StartTransaction, ExecuteStatement and AbortTransaction inside
 * the engine, without HTTP. A transaction of its own for each keeps the journal as it is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class IndexedPointSelect {

  private static final int KEYS = 1024;

  /** How many documents the table has. */
  @Param({"1000", "100000"})
  public int documents;

  private MeasuredLedger ledger;
  private List<List<IonBytes>> keys;
  private int next;

  /** Fills the table and draws the documents to ask for. */
  @Setup
  public void fill() {
    ledger = MeasuredLedger.withDocuments(documents);
    SplittableRandom random = new SplittableRandom(1);
    keys =
        IntStream.range(0, KEYS)
            .mapToObj(at -> List.of(MeasuredLedger.vin(random.nextInt(documents))))
            .toList();
  }

  /** One document. */
  @Benchmark
  public PageResult select() {
    return ledger.read(TypicalStatement.SELECT.text(), keys.get(next++ % KEYS));
  }
}
