package io.github.qldbfake.benchmarks;

import io.github.qldbfake.internal.ion.IonBytes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole session with one transaction of one statement inside the engine, without HTTP: from
 * StartSession through CommitTransaction, which appends a block, to EndSession.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SingleStatementCommit {

  private static final int DOCUMENTS = 1_000;

  private MeasuredLedger ledger;
  private List<IonBytes> vin;
  private List<IonBytes> document;

  /** A new ledger for each iteration, because every block is kept. */
  @Setup(Level.Iteration)
  public void fill() {
    ledger = MeasuredLedger.withDocuments(DOCUMENTS);
    vin = List.of(MeasuredLedger.vin(DOCUMENTS / 2));
    document = List.of(IonBytes.parse("{VIN:\"1N4AL11DX00000000\",City:\"Seattle\",Owners:[]}"));
  }

  /** A transaction that only reads. */
  @Benchmark
  public List<IonBytes> select() {
    return ledger.commit(TypicalStatement.SELECT.text(), vin);
  }

  /** A new document. */
  @Benchmark
  public List<IonBytes> insert() {
    return ledger.commit(TypicalStatement.INSERT.text(), document);
  }

  /** A change of one document. */
  @Benchmark
  public List<IonBytes> update() {
    return ledger.commit("UPDATE VehicleRegistration SET City = 'Tacoma' WHERE VIN = ?", vin);
  }
}
