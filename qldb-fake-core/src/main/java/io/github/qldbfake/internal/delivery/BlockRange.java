package io.github.qldbfake.internal.delivery;

/**
 * Consecutive blocks by number.
 *
 * @param end the number after the last
 */
record BlockRange(long first, long end) {

  boolean isEmpty() {
    return first >= end;
  }

  long last() {
    return end - 1;
  }
}
