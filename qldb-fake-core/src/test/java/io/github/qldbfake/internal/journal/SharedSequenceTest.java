package io.github.qldbfake.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Views that share elements without seeing what the others append. */
final class SharedSequenceTest {

  @Test
  void theEmptySequenceHasNoElement() {
    SharedSequence<String> empty = SharedSequence.empty();
    assertThat(empty.size()).isZero();
    assertThatThrownBy(() -> empty.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 127, 128, 129, 256, 1000})
  void elementsComeBackInOrder(int size) {
    assertThat(elements(upTo(size))).isEqualTo(IntStream.range(0, size).boxed().toList());
  }

  @Test
  void anAppendDoesNotShowInTheViewBefore() {
    SharedSequence<Integer> before = upTo(5);
    before.append(5);
    assertThatThrownBy(() -> before.get(5)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 129, 255, 256})
  void asManyBranchesAsOneLikesGrowFromOneView(int size) {
    SharedSequence<Integer> seed = upTo(size);
    List<SharedSequence<Integer>> branches = new ArrayList<>();
    for (int branch = 0; branch < 4; branch++) {
      branches.add(grown(seed, 300, -branch));
    }
    for (int branch = 0; branch < 4; branch++) {
      assertThat(elements(branches.get(branch)))
          .isEqualTo(elements(grown(upTo(size), 300, -branch)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void randomForksNeverSeeEachOthersElements(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SharedSequence<Integer>> views = new ArrayList<>(List.of(SharedSequence.empty()));
    List<List<Integer>> expected = new ArrayList<>(List.of(List.of()));
    for (int step = 0; step < 3_000; step++) {
      int from = random.nextInt(10) == 0 ? random.nextInt(views.size()) : views.size() - 1;
      views.add(views.get(from).append(step));
      List<Integer> elements = new ArrayList<>(expected.get(from));
      elements.add(step);
      expected.add(elements);
    }
    for (int view = 0; view < views.size(); view += 7) {
      assertThat(elements(views.get(view))).as("view %d", view).isEqualTo(expected.get(view));
    }
  }

  @Test
  void aLongChainOfForksIsReadWithoutRecursion() {
    SharedSequence<Integer> tip = SharedSequence.empty();
    for (int fork = 0; fork < 20_000; fork++) {
      tip.append(-1);
      tip = tip.append(fork);
    }
    assertThat(elements(tip)).isEqualTo(IntStream.range(0, 20_000).boxed().toList());
  }

  @Test
  void threadsThatAppendToOneViewEachGetTheirOwnBranch() {
    SharedSequence<Integer> seed = upTo(130);
    List<SharedSequence<Integer>> branches =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(branch -> grown(seed, 300, branch * 1_000))
            .toList();
    for (int branch = 0; branch < 64; branch++) {
      assertThat(elements(branches.get(branch)))
          .isEqualTo(elements(grown(upTo(130), 300, branch * 1_000)));
    }
  }

  @Test
  void aReaderSeesEveryElementOfAViewThatAnotherThreadAppended() throws InterruptedException {
    AtomicReference<SharedSequence<Integer>> published =
        new AtomicReference<>(SharedSequence.empty());
    Thread writer =
        new Thread(
            () -> {
              for (int element = 0; element < 50_000; element++) {
                published.setPlain(published.getPlain().append(element));
              }
            });
    writer.start();
    while (published.getOpaque().size() < 50_000 && writer.isAlive()) {
      SharedSequence<Integer> view = published.getOpaque();
      long last = view.size() - 1;
      if (last >= 0) {
        assertThat(view.get(last)).isEqualTo((int) last);
      }
    }
    writer.join();
    assertThat(published.get().size()).isEqualTo(50_000);
  }

  private static SharedSequence<Integer> upTo(int size) {
    return grown(SharedSequence.empty(), size, 0);
  }

  private static SharedSequence<Integer> grown(
      SharedSequence<Integer> from, int count, int firstElement) {
    SharedSequence<Integer> grown = from;
    for (int element = firstElement; element < firstElement + count; element++) {
      grown = grown.append(element);
    }
    return grown;
  }

  private static List<Integer> elements(SharedSequence<Integer> view) {
    return LongStream.range(0, view.size()).mapToObj(view::get).toList();
  }
}
