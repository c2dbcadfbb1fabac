package io.github.qldbfake.benchmarks;

import io.github.qldbfake.internal.delivery.OutputFormat;
import io.github.qldbfake.verify.ExportVerifier;
import io.github.qldbfake.verify.Verification;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A block of an export of 10,000 with one document each, read from files and verified. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerifyExport {

  private static final int BLOCKS = 10_000;

  /** How the export is spelled. */
  @Param({"ION_TEXT", "ION_BINARY"})
  public OutputFormat format = OutputFormat.ION_TEXT;

  private Path folder;

  /** Writes the export. */
  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("verify-export");
    MeasuredLedger.withBlocks(BLOCKS).jobs().exportTo(folder, format);
  }

  /** The whole chain. */
  @Benchmark
  @OperationsPerInvocation(BLOCKS)
  public List<Verification> verify() {
    return new ExportVerifier().verify(folder);
  }

  /** Deletes the export. */
  @TearDown
  public void delete() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
