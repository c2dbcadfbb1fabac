package io.github.qldbfake.internal.session;

import java.util.function.LongSupplier;

/**
 * How sessions behave.
 *
 * @param pageSize the most rows of a page
 * @param nanoTime the source of processing times
 */
public record SessionOptions(int pageSize, LongSupplier nanoTime) {

  /** The page size of the service is not known; this is ours. */
  public static final int DEFAULT_PAGE_SIZE = 200;
}
