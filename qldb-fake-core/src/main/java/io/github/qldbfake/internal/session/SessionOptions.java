package io.github.qldbfake.internal.session;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How sessions measure time.
 *
 * @param nanoTime the source of processing times
 * @param timeStandsStill whether nothing expires, as while a debugger holds the program
 */
public record SessionOptions(LongSupplier nanoTime, BooleanSupplier timeStandsStill) {}
