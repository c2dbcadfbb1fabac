package io.github.qldbfake.junit5;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses null where a builder is told something. */
final class Given {

  private Given() {}

  /**
   * The value.
   *
   * @param what what it says, for the message
   * @throws IllegalArgumentException if it is null
   */
  static <T> T value(@Nullable T value, String what) {
    if (value == null) {
      throw new IllegalArgumentException(
          what + " cannot be null; give a value, or leave the call out");
    }
    return value;
  }

  /**
   * The values.
   *
   * @param what what each of them says, for the message
   * @throws IllegalArgumentException if there is no array, or one is null
   */
  static List<String> values(String @Nullable [] values, String what) {
    return Stream.of(value(values, what)).map(it -> value(it, what)).toList();
  }
}
