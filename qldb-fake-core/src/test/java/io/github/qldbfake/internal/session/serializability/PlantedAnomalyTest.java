package io.github.qldbfake.internal.session.serializability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.session.serializability.Dependency.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Small histories made by hand, sound ones and each of the known anomalies. */
class PlantedAnomalyTest {

  private static final Selection X = new Selection.WithId("x");
  private static final Selection Y = new Selection.WithId("y");
  private static final Selection GROUP = new Selection.InGroup("g");

  @Test
  void transactionsOneAfterTheOtherAreSerializable() {
    History history =
        new History(
            List.of(
                new CommittedTransaction("t1", List.of(saw(X, "x", "t0"))),
                new CommittedTransaction("t2", List.of(saw(X, "x", "t1")))),
            Map.of("x", List.of(in("t0", "g"), in("t1", "g"), in("t2", "g"))));
    assertSerializable(history);
  }

  @Test
  void aReaderOfOldVersionsThatComesFirstIsSerializable() {
    History history =
        new History(
            List.of(new CommittedTransaction("reader", List.of(saw(X, "x", "t0"), missed(GROUP)))),
            Map.of("x", List.of(in("t0", "h"), in("t1", "h")), "y", List.of(in("t1", "g"))));
    assertSerializable(history);
  }

  @Test
  void aLostUpdateIsACycle() {
    assertCycle(
        new History(
            List.of(
                new CommittedTransaction("t1", List.of(saw(X, "x", "t0"))),
                new CommittedTransaction("t2", List.of(saw(X, "x", "t0")))),
            Map.of("x", List.of(in("t0", "g"), in("t1", "g"), in("t2", "g")))),
        "t1",
        "t2");
  }

  @Test
  void aWriteSkewIsACycle() {
    assertCycle(
        new History(
            List.of(
                new CommittedTransaction("t1", List.of(saw(X, "x", "t0"), saw(Y, "y", "t0"))),
                new CommittedTransaction("t2", List.of(saw(X, "x", "t0"), saw(Y, "y", "t0")))),
            Map.of(
                "x", List.of(in("t0", "g"), in("t1", "g")),
                "y", List.of(in("t0", "g"), in("t2", "g")))),
        "t1",
        "t2");
  }

  @Test
  void aWriteSkewOverPhantomsIsACycle() {
    assertCycle(
        new History(
            List.of(
                new CommittedTransaction("t1", List.of(missed(GROUP))),
                new CommittedTransaction("t2", List.of(missed(GROUP)))),
            Map.of("x", List.of(in("t1", "g")), "y", List.of(in("t2", "g")))),
        "t1",
        "t2");
  }

  @Test
  void anInconsistentReadIsACycle() {
    assertCycle(
        new History(
            List.of(
                new CommittedTransaction("reader", List.of(saw(X, "x", "t1"), saw(Y, "y", "t0")))),
            Map.of(
                "x", List.of(in("t0", "g"), in("t1", "g")),
                "y", List.of(in("t0", "g"), in("t1", "g")))),
        "reader",
        "t1");
  }

  @Test
  void aReaderThatMissesWhatMovedInButSeesWhatMovedOutIsACycle() {
    assertCycle(
        new History(
            List.of(
                new CommittedTransaction(
                    "reader",
                    List.of(
                        new Read(GROUP, Map.of("x", "t0"), Map.of()),
                        new Read(new Selection.Everything(), Map.of("x", "t1"), Map.of())))),
            Map.of("x", List.of(in("t0", "g"), in("t1", "h")))),
        "reader",
        "t1");
  }

  @Test
  void aReaderThatKnowsOfADeletionComesAfterIt() {
    History history =
        new History(
            List.of(
                new CommittedTransaction("reader", List.of(new Read(X, Map.of(), Map.of("x", 1))))),
            Map.of("x", List.of(in("t0", "g"), new Version("t1", Optional.empty()))));
    assertThat(DependencyGraph.of(history))
        .contains(new Dependency("t1", "reader", Kind.WRITE_READ, "x"));
    assertSerializable(history);
  }

  @Test
  void aReadOfWhatNobodyCommittedIsReported() {
    History history =
        new History(
            List.of(new CommittedTransaction("t1", List.of(saw(X, "x", "aborted")))),
            Map.of("x", List.of(in("t0", "g"))));
    assertThat(history.uncommittedReads()).containsExactly("t1 saw x as aborted left it");
  }

  private static void assertSerializable(History history) {
    assertThat(CycleSearch.cycle(DependencyGraph.of(history))).isEmpty();
    assertThat(history.uncommittedReads()).isEmpty();
  }

  private static void assertCycle(History history, String... transactions) {
    assertThat(CycleSearch.cycle(DependencyGraph.of(history)))
        .extracting(Dependency::from)
        .containsExactlyInAnyOrder(transactions);
  }

  private static Read saw(Selection selection, String document, String writer) {
    return new Read(selection, Map.of(document, writer), Map.of());
  }

  private static Read missed(Selection selection) {
    return new Read(selection, Map.of(), Map.of());
  }

  private static Version in(String writer, String group) {
    return new Version(writer, Optional.of(group));
  }
}
