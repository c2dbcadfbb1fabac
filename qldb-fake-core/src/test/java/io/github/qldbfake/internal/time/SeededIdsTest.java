package io.github.qldbfake.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.ion.UniqueId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids from a seed. */
final class SeededIdsTest {

  @Test
  void theSameSeedGivesTheSameIds() {
    assertThat(first(100, new SeededIds(7))).isEqualTo(first(100, new SeededIds(7)));
  }

  @Test
  void anotherSeedGivesOtherIds() {
    assertThat(first(100, new SeededIds(7)))
        .doesNotContainAnyElementsOf(first(100, new SeededIds(8)));
  }

  @Test
  void bothHalvesVary() {
    List<UniqueId> ids = first(100, new SeededIds(7));
    assertThat(ids).extracting(UniqueId::high).doesNotHaveDuplicates();
    assertThat(ids).extracting(UniqueId::low).doesNotHaveDuplicates();
  }

  @Test
  void threadsTogetherDrawWhatOneThreadWouldDraw() {
    SeededIds shared = new SeededIds(7);
    Set<UniqueId> drawn = Collections.synchronizedSet(new HashSet<>());
    IntStream.range(0, 1_000).parallel().forEach(call -> drawn.add(shared.next()));
    assertThat(drawn).containsExactlyInAnyOrderElementsOf(first(1_000, new SeededIds(7)));
  }

  private static List<UniqueId> first(int count, IdSource ids) {
    return Stream.generate(ids::next).limit(count).toList();
  }
}
