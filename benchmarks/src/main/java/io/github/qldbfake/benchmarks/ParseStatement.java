package io.github.qldbfake.benchmarks;

import io.github.qldbfake.internal.partiql.syntax.ParsedStatement;
import io.github.qldbfake.internal.partiql.syntax.Parser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Text to syntax tree, without the memory for statements seen before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParseStatement {

  /** What is parsed. */
  @Param public TypicalStatement statement = TypicalStatement.SELECT;

  /** One statement. */
  @Benchmark
  public ParsedStatement parse() {
    return Parser.parse(statement.text());
  }
}
