package io.github.qldbfake.internal.session;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How sessions measure time, and who hears of their statements.
 *
 * @param nanoTime the source of processing times
 * @param timeStandsStill whether nothing expires, as while a debugger holds the program
 * @param statementLog gets every statement after its execution, on the thread that executed it
 */
public record SessionOptions(
    LongSupplier nanoTime, BooleanSupplier timeStandsStill, Consumer<StatementEvent> statementLog) {

  /** Sessions whose statements nobody hears of. */
  public SessionOptions(LongSupplier nanoTime, BooleanSupplier timeStandsStill) {
    this(nanoTime, timeStandsStill, statement -> {});
  }
}
