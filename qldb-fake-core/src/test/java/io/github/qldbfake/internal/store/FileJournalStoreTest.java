package io.github.qldbfake.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.RandomJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A journal in a file, as long as nothing happens to the file. */
final class FileJournalStoreTest {

  private final Path path;
  private final List<Block> blocks = StoredBlocks.first(4);

  FileJournalStoreTest(@TempDir Path directory) {
    this.path = directory.resolve("journal");
  }

  @Test
  void anAppendIsCompleteWithTheJournalThatEndsWithTheBlock() throws IOException {
    try (JournalStore store = FileJournalStore.create(path, Runnable::run)) {
      assertThat(store.append(blocks.get(0)))
          .isCompletedWithValueMatching(view -> StoredBlocks.of(view).equals(blocks.subList(0, 1)));
    }
  }

  @Test
  void aFileThatIsOpenedAgainHoldsEveryBlock() throws IOException {
    List<Block> many = new RandomJournal(5).blocks(500);
    write(many);
    assertThat(reopened()).isEqualTo(many);
  }

  @Test
  void appendsGoOnWhereTheFileEnds() throws IOException {
    write(blocks.subList(0, 2));
    try (JournalStore store = FileJournalStore.open(path, Runnable::run)) {
      blocks.subList(2, 4).forEach(store::append);
    }
    assertThat(reopened()).isEqualTo(blocks);
  }

  @Test
  void aBlockIsNotInTheFileBeforeItsAppendCompletes() throws IOException {
    Queue<Runnable> work = new ArrayDeque<>();
    JournalStore store = FileJournalStore.create(path, work::add);
    CompletionStage<JournalView> append = store.append(blocks.get(0));
    assertThat(append).isNotCompleted();
    assertThat(StoredBlocks.of(store.fork().view())).isEmpty();
    work.remove().run();
    assertThat(append).isCompleted();
    assertThat(StoredBlocks.of(store.fork().view())).isEqualTo(blocks.subList(0, 1));
  }

  @Test
  void blocksThatWaitTogetherAreWrittenInOneFrame() throws IOException {
    Queue<Runnable> work = new ArrayDeque<>();
    JournalStore store = FileJournalStore.create(path, work::add);
    store.append(blocks.get(0));
    work.remove().run();
    long before = Files.size(path);
    List<CompletionStage<JournalView>> together =
        blocks.subList(1, 4).stream().map(store::append).toList();
    work.remove().run();
    assertThat(work).isEmpty();
    assertThat(together).allSatisfy(append -> assertThat(append).isCompleted());
    assertThat(Files.size(path) - before)
        .isEqualTo(JournalFrame.of(blocks.subList(1, 4)).remaining());
  }

  @Test
  void aBlockThatDoesNotFollowIsRefused() throws IOException {
    try (JournalStore store = FileJournalStore.create(path, Runnable::run)) {
      store.append(blocks.get(0));
      assertThatThrownBy(() -> store.append(blocks.get(2)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(reopened()).isEqualTo(blocks.subList(0, 1));
  }

  @Test
  void aForkLeavesTheFileAlone() throws IOException {
    try (JournalStore store = FileJournalStore.create(path, Runnable::run)) {
      blocks.forEach(store::append);
      JournalStore fork = store.fork();
      Block there = StoredBlocks.after(blocks, "{there:1}");
      assertThat(fork.append(there)).isCompleted();
      assertThat(StoredBlocks.of(fork.view())).endsWith(there);
    }
    assertThat(reopened()).isEqualTo(blocks);
  }

  @Test
  void anotherJournalCanTakeThePlaceOfThisOne() throws IOException {
    List<Block> others = new RandomJournal(8).blocks(3);
    MemoryJournalStore seed = new MemoryJournalStore();
    others.forEach(seed::append);
    FileJournalStore store = FileJournalStore.create(path, Runnable::run);
    blocks.forEach(store::append);
    Block next = new RandomJournal(9).after(others.get(2));
    try (JournalStore replaced = store.replacedBy(seed)) {
      assertThat(StoredBlocks.of(replaced.view())).isEqualTo(others);
      assertThat(replaced.append(next)).isCompleted();
    }
    assertThat(reopened()).startsWith(others.toArray(Block[]::new)).endsWith(next).hasSize(4);
  }

  @Test
  void aStoreWhoseFileWasReplacedTakesNothingMore() throws IOException {
    FileJournalStore store = FileJournalStore.create(path, Runnable::run);
    blocks.subList(0, 3).forEach(store::append);
    store.replacedBy(store.fork()).close();
    assertThat(store.append(blocks.get(3))).isCompletedExceptionally();
  }

  @Test
  void aClosedStoreTakesNothingMore() throws IOException {
    JournalStore store = FileJournalStore.create(path, Runnable::run);
    store.append(blocks.get(0));
    store.close();
    assertThat(store.append(blocks.get(1)).toCompletableFuture())
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withMessageContaining("the journal in " + path + " is closed");
    assertThat(reopened()).isEqualTo(blocks.subList(0, 1));
  }

  @Test
  @Timeout(300)
  void withoutAWriterAnAppendIsRefusedAndNothingWaitsForIt() throws IOException {
    JournalStore store = FileJournalStore.create(path, FileJournalStoreTest::refuse);
    assertThat(store.append(blocks.get(0))).isCompletedExceptionally();
    assertThat(store.append(blocks.get(0))).isCompletedExceptionally();
    store.close();
    assertThat(StoredBlocks.of(store.fork().view())).isEmpty();
  }

  /** An interrupt closes the channel of a file, which is as good as a disk that fails. */
  @Test
  void afterAFailedWriteNothingIsTakenAnyMoreAndTheFileEndsBeforeIt() throws IOException {
    Queue<Runnable> work = new ArrayDeque<>();
    JournalStore store = FileJournalStore.create(path, work::add);
    store.append(blocks.get(0));
    work.remove().run();
    CompletionStage<JournalView> failing = store.append(blocks.get(1));
    CompletionStage<JournalView> behind = store.append(blocks.get(2));
    Thread.currentThread().interrupt();
    work.remove().run();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(failing).isCompletedExceptionally();
    assertThat(behind).isCompletedExceptionally();
    assertThat(store.append(blocks.get(3))).isCompletedExceptionally();
    assertThat(StoredBlocks.of(store.fork().view())).isEqualTo(blocks.subList(0, 1));
    assertThat(reopened()).isEqualTo(blocks.subList(0, 1));
  }

  private static void refuse(Runnable work) {
    throw new RejectedExecutionException("no writer for " + work);
  }

  private void write(List<Block> all) throws IOException {
    try (JournalStore store = FileJournalStore.create(path, Runnable::run)) {
      all.forEach(store::append);
    }
  }

  private List<Block> reopened() throws IOException {
    try (JournalStore store = FileJournalStore.open(path, Runnable::run)) {
      return StoredBlocks.of(store.view());
    }
  }
}
