package io.github.qldbfake.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is left of what a logger writes. */
final class OneLineStreamTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream stream =
      new OneLineStream(new PrintStream(bytes, true, StandardCharsets.UTF_8));

  @Test
  void aMessageOfSeveralLinesIsOne() {
    stream.println("ERROR first\n  second\r\nthird — last");
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("ERROR first second third — last" + System.lineSeparator());
  }

  @Test
  void stackTracesAreLeftOut() {
    new IllegalStateException("outer", new IllegalArgumentException("inner"))
        .printStackTrace(stream);
    assertThat(bytes.size()).isZero();
  }
}
