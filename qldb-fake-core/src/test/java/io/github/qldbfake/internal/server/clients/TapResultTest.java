package io.github.qldbfake.internal.server.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** What is made of a report of node's test runner. */
final class TapResultTest {

  private static final String REPORT =
      """
      TAP version 13
      # Subtest: this works
      ok 1 - this works
        ---
        duration_ms: 20.5
        ...
      # Subtest: this does not
      not ok 2 - this does not
        ---
        error: 'wrong'
        ...
      # Subtest: this was left out
      ok 3 - this was left out # SKIP no reason
        ---
        duration_ms: 0.2
        ...
      1..3
      # fail 1
      """;

  private final List<TapResult> results = TapResult.of(REPORT);

  @Test
  void everyTestIsFound() {
    assertThat(results)
        .extracting(TapResult::name)
        .containsExactly("this works", "this does not", "this was left out");
  }

  @Test
  void aTestThatPassedPasses() {
    assertThatCode(results.get(0)::check).doesNotThrowAnyException();
  }

  @Test
  void aTestThatFailedFailsWithItsDetails() {
    assertThatThrownBy(results.get(1)::check)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("this does not")
        .hasMessageContaining("error: 'wrong'")
        .hasMessageNotContaining("this was left out");
  }

  @Test
  void aTestThatWasSkippedIsSkipped() {
    assertThatThrownBy(results.get(2)::check).isInstanceOf(TestAbortedException.class);
  }
}
