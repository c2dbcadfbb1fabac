package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.BlockAddress;
import io.github.qldbfake.internal.journal.BlockBuilder;
import io.github.qldbfake.internal.journal.DocumentInfo;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.journal.RedactedRevision;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.RevisionDraft;
import io.github.qldbfake.internal.journal.StatementInfo;
import io.github.qldbfake.internal.journal.TransactionInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Short chains of blocks for files. */
final class StoredBlocks {

  private static final UniqueId STRAND = new UniqueId(-1, 2);
  private static final UniqueId TABLE = new UniqueId(3, 4);
  private static final UniqueId DOCUMENT = new UniqueId(5, -6);
  private static final Instant START = Instant.parse("2020-01-01T00:00:00.000Z");

  private StoredBlocks() {}

  /** A chain that leaves no component of any record empty everywhere. */
  static List<Block> ofEveryKind() {
    List<Block> blocks = new ArrayList<>(first(1));
    add(blocks, List.of(), draft(Revision.CATALOGUE, 0, "{name:T}"));
    add(blocks, List.of(), draft(TABLE, 0, "{n:1.50,t:2020-01-01T,s:sym::'a b',b:{{AAEC}}}"));
    add(blocks, List.of());
    add(blocks, List.of(), new RevisionDraft(TABLE, DOCUMENT, 1, Optional.empty()));
    add(blocks, List.of(new RedactedRevision(new BlockAddress(STRAND, 2), TABLE, DOCUMENT, 0)));
    return blocks;
  }

  /** So many blocks with a document each, but for block 0. */
  static List<Block> first(int count) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        BlockBuilder.first(STRAND)
            .build(new UniqueId(9, 0), START, START.plusMillis(1), Optional.empty(), List.of()));
    while (blocks.size() < count) {
      add(blocks, List.of(), draft(TABLE, blocks.size(), "{a:" + blocks.size() + "}"));
    }
    return blocks;
  }

  /** The block after those, with one document. */
  static Block after(List<Block> blocks, String document) {
    List<Block> longer = new ArrayList<>(blocks);
    add(longer, List.of(), draft(TABLE, blocks.size(), document));
    return longer.get(blocks.size());
  }

  static List<Block> of(JournalView view) {
    return LongStream.range(0, view.size()).mapToObj(view::block).toList();
  }

  private static RevisionDraft draft(UniqueId table, long version, String document) {
    return new RevisionDraft(table, DOCUMENT, version, Optional.of(IonBytes.parse(document)));
  }

  private static void add(
      List<Block> blocks, List<RedactedRevision> redactions, RevisionDraft... drafts) {
    int number = blocks.size();
    Instant time = START.plusSeconds(number);
    List<DocumentInfo> documents =
        Arrays.stream(drafts)
            .map(it -> new DocumentInfo(it.documentId(), "T", it.tableId(), List.of(0, 7)))
            .toList();
    String text = "statement " + number;
    StatementInfo statement = new StatementInfo(text, time, QldbHash.ofString(text));
    blocks.add(
        BlockBuilder.after(blocks.get(number - 1))
            .build(
                new UniqueId(9, number),
                time.plusMillis(1),
                time.plusMillis(2),
                Optional.of(new TransactionInfo(List.of(statement), documents)),
                redactions,
                List.of(drafts)));
  }
}
