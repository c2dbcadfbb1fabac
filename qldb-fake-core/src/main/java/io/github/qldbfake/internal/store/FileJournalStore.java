package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A journal in memory and in a file. An append completes once the file is forced; the appends that
 * arrive meanwhile share the next force.
 *
 * <p>Only threads of {@code writers} touch the file: an interrupt would close it, and whoever
 * commits may be interrupted.
 */
public final class FileJournalStore implements JournalStore {

  private static final Logger LOG = LoggerFactory.getLogger(FileJournalStore.class);
  private static final int MOST_BYTES_AT_ONCE = 8 << 20;
  private static final int ROUGH_LENGTH_WITHOUT_DATA = 1024;

  private final Path path;
  private final JournalFile file;
  private final Executor writers;
  private volatile BlockSequence appended;
  private volatile BlockSequence kept;

  // Guarded by this.
  private final Queue<Append> waiting = new ArrayDeque<>();
  private CompletableFuture<JournalView> last;
  private boolean isWriting;
  private @Nullable IOException refusal;

  private FileJournalStore(Path path, JournalFile file, BlockSequence blocks, Executor writers) {
    this.path = path;
    this.file = file;
    this.writers = writers;
    this.appended = blocks;
    this.kept = blocks;
    this.last = CompletableFuture.completedFuture(blocks);
  }

  /** A store without blocks over a new file, in place of one that may be there. */
  public static FileJournalStore create(Path path, Executor writers) throws IOException {
    return new FileJournalStore(path, JournalFile.create(path), BlockSequence.EMPTY, writers);
  }

  /**
   * A store with all blocks of a file. A torn end of it is cut off, with a warning.
   *
   * @throws DamagedJournalException if the file does not hold what was written to it
   */
  public static FileJournalStore open(Path path, Executor writers) throws IOException {
    RecoveredJournal found = JournalReader.read(path);
    if (found.tornBytes() > 0) {
      LOG.warn(
          "{}: the last {} bytes, from offset {} on, are of a write that was not finished and"
              + " never acknowledged; they are cut off. The last block is {}.",
          path,
          found.tornBytes(),
          found.goodBytes(),
          found.blocks().size() - 1);
    }
    JournalFile file = JournalFile.open(path, found.goodBytes());
    return new FileJournalStore(path, file, found.blocks(), writers);
  }

  /**
   * Puts a file with everything kept in {@code seed} in place of this one, and closes this store.
   * If the file cannot be written, nothing has happened.
   */
  public FileJournalStore replacedBy(JournalStore seed) throws IOException {
    Path next = path.resolveSibling(path.getFileName() + ".new");
    BlockSequence blocks = BlockSequence.of(seed.fork().view());
    JournalFile replacement = JournalFile.create(next);
    try {
      writeAll(blocks, replacement);
      close();
      ForcedFolder.of(path).rename(next, path);
      return new FileJournalStore(path, replacement, blocks, writers);
    } catch (IOException | RuntimeException e) {
      replacement.close();
      throw e;
    }
  }

  @Override
  public CompletionStage<JournalView> append(Block block) {
    Append append;
    boolean mustStart;
    synchronized (this) {
      if (refusal != null) {
        return CompletableFuture.failedStage(refusal);
      }
      appended = appended.append(block);
      append = new Append(block, appended, new CompletableFuture<>());
      waiting.add(append);
      last = append.done();
      mustStart = !isWriting;
      isWriting = true;
    }
    if (mustStart) {
      startWriting();
    }
    return append.done();
  }

  /** If nobody writes any more, those who wait must hear of it. */
  private void startWriting() {
    try {
      writers.execute(this::writeGroups);
    } catch (RejectedExecutionException e) {
      refuse(List.of(), new IOException("nothing is written any more", e));
    }
  }

  @Override
  public JournalView view() {
    return appended;
  }

  @Override
  public JournalStore fork() {
    return new MemoryJournalStore(kept);
  }

  @Override
  public void close() {
    CompletableFuture<Void> over;
    synchronized (this) {
      if (refusal == null) {
        refusal = new IOException("the journal in " + path + " is closed");
      }
      over = last.handle((journal, failure) -> null);
    }
    over.join();
    try {
      file.close();
    } catch (IOException e) {
      LOG.warn("{} could not be closed: {}", path, e.toString());
    }
  }

  private static void writeAll(BlockSequence blocks, JournalFile file) throws IOException {
    List<Block> frame = new ArrayList<>();
    long bytes = 0;
    for (long number = 0; number < blocks.size(); number++) {
      Block block = blocks.block(number);
      frame.add(block);
      bytes += roughLength(block);
      if (number == blocks.size() - 1 || bytes > MOST_BYTES_AT_ONCE) {
        file.write(frame);
        frame.clear();
        bytes = 0;
      }
    }
    file.force();
  }

  /** Runs on one thread at a time, so that appends complete in their order. */
  private void writeGroups() {
    List<Append> group = nextGroup();
    while (!group.isEmpty()) {
      Optional<IOException> failure = write(group);
      if (failure.isPresent()) {
        refuse(group, failure.get());
      } else {
        kept = group.get(group.size() - 1).journal();
        group.forEach(append -> append.done().complete(append.journal()));
      }
      group = nextGroup();
    }
  }

  private Optional<IOException> write(List<Append> group) {
    try {
      file.append(group.stream().map(Append::block).toList());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    } catch (RuntimeException | Error e) {
      // Whatever it is, those who wait for the group must hear of it.
      return Optional.of(new IOException(e));
    }
  }

  private synchronized List<Append> nextGroup() {
    List<Append> group = new ArrayList<>();
    long bytes = 0;
    while (!waiting.isEmpty() && bytes <= MOST_BYTES_AT_ONCE) {
      Append append = waiting.remove();
      bytes += roughLength(append.block());
      group.add(append);
    }
    isWriting = !group.isEmpty();
    return group;
  }

  /** Takes nothing more: what is in memory must not go on beyond what is in the file. */
  private void refuse(List<Append> group, IOException failure) {
    IOException why =
        new IOException(
            path
                + " cannot be written: "
                + failure
                + "; the ledger takes no more commits until the next start",
            failure);
    LOG.error("{}", why.getMessage(), failure);
    List<Append> refused = new ArrayList<>(group);
    synchronized (this) {
      refusal = why;
      refused.addAll(waiting);
      waiting.clear();
    }
    refused.forEach(append -> append.done().completeExceptionally(why));
  }

  /** Good enough to keep a frame from growing without bound. */
  private static long roughLength(Block block) {
    long data =
        block.revisions().stream()
            .map(Revision::data)
            .flatMap(Optional::stream)
            .mapToLong(IonBytes::size)
            .sum();
    return ROUGH_LENGTH_WITHOUT_DATA + data;
  }

  private record Append(Block block, BlockSequence journal, CompletableFuture<JournalView> done) {}
}
