package io.github.qldbfake.internal.journal;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Journals of every kind of block, the same for the same seed. */
public final class RandomJournal {

  private static final int MAX_REVISIONS = 6;

  private final SplittableRandom random;
  private final UniqueId strandId;
  private Instant now = Instant.parse("2019-09-16T19:37:05.360Z");

  /** A source of blocks of one strand. */
  public RandomJournal(long seed) {
    this.random = new SplittableRandom(seed);
    this.strandId = id();
  }

  /** A chain of that many blocks; the first has neither statements nor revisions. */
  public List<Block> blocks(int count) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(build(BlockBuilder.first(strandId), Optional.empty(), List.of()));
    while (blocks.size() < count) {
      blocks.add(after(blocks.get(blocks.size() - 1)));
    }
    return blocks;
  }

  /** A block that may follow {@code previous}, with or without revisions. */
  public Block after(Block previous) {
    List<RevisionDraft> drafts = new ArrayList<>();
    for (int count = random.nextInt(MAX_REVISIONS); count > 0; count--) {
      drafts.add(draft());
    }
    return build(BlockBuilder.after(previous), Optional.of(info()), drafts);
  }

  private Block build(
      BlockBuilder builder, Optional<TransactionInfo> info, List<RevisionDraft> drafts) {
    return builder.build(id(), tick(), tick(), info, drafts);
  }

  private RevisionDraft draft() {
    UniqueId table = random.nextInt(4) == 0 ? Revision.CATALOGUE : id();
    Optional<IonBytes> data =
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(IonBytes.parse("{n:" + random.nextInt() + "}"));
    return new RevisionDraft(table, id(), random.nextInt(9), data);
  }

  private TransactionInfo info() {
    String text = "SELECT " + random.nextInt() + " FROM t";
    return new TransactionInfo(
        List.of(new StatementInfo(text, tick(), QldbHash.ofString(text))), List.of());
  }

  private UniqueId id() {
    return new UniqueId(random.nextLong(), random.nextLong());
  }

  private Instant tick() {
    now = now.plusMillis(1 + random.nextInt(1_000));
    return now;
  }
}
