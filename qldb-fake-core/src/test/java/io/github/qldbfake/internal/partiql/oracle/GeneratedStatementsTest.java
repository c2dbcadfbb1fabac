package io.github.qldbfake.internal.partiql.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.Search;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Over generated statements, right ones and spoilt ones, our parser accepts and refuses what its
 * ancestor does, with the same text at the same place.
 */
final class GeneratedStatementsTest {

  private static final int EVERY_DAY = 4_000;
  private static final int DEEP = 200_000;
  private static final int SHOWN = 5;
  private static final Duration LONG = Duration.ofSeconds(1);

  private final Ancestor ancestor = new Ancestor();

  @Test
  void ourParserAnswersAsItsAncestor() {
    List<Comparison> disagreements =
        candidates("front end and its ancestor")
            .map(candidate -> Comparison.of(candidate.text(), ancestor))
            .filter(comparison -> !comparison.agrees(ancestor))
            .filter(comparison -> AgreedDifferences.explaining(comparison).isEmpty())
            .limit(SHOWN)
            .toList();
    assertThat(disagreements).isEmpty();
  }

  @Test
  void noStatementTakesASecond() {
    // A second try, because the first may have paid for classes to be loaded and compiled.
    List<String> slow =
        candidates("front end's speed")
            .map(Candidate::text)
            .filter(GeneratedStatementsTest::isSlow)
            .filter(GeneratedStatementsTest::isSlow)
            .toList();
    assertThat(slow).isEmpty();
  }

  /** In time of the processor, which a busy machine does not stretch. */
  private static boolean isSlow(String statement) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Answer unused = FrontEnd.parse(statement);
    return threads.getCurrentThreadCpuTime() - start > LONG.toNanos();
  }

  private static Stream<Candidate> candidates(String search) {
    long seed = Search.seed(search);
    return LongStream.range(0, Search.size(EVERY_DAY, DEEP))
        .mapToObj(number -> Candidate.of(seed + number));
  }
}
