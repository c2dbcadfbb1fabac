package io.github.qldbfake.verify;

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
import java.util.List;
import java.util.Optional;

/** Journals with a block of each kind. */
final class Journals {

  static final UniqueId STRAND = new UniqueId(1, 2);
  static final UniqueId TABLE = new UniqueId(3, 4);
  static final UniqueId DOCUMENT = new UniqueId(5, 6);

  private static final Instant START = Instant.parse("2020-01-01T00:00:00.000Z");

  private Journals() {}

  /**
   * Block 0 holds nothing, 1 a system revision, 2 an insert of two documents, 3 a query, 4 an
   * update, 5 a delete, 6 a request to redact.
   */
  static List<Block> everyKind() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        BlockBuilder.first(STRAND)
            .build(id(0), time(0, 1), time(0, 2), Optional.empty(), List.of()));
    add(blocks, List.of(), new RevisionDraft(Revision.CATALOGUE, TABLE, 0, data("{name:T}")));
    add(
        blocks,
        List.of(),
        new RevisionDraft(TABLE, DOCUMENT, 0, data("{n:1.50,t:2020-01-01T}")),
        new RevisionDraft(TABLE, id(77), 0, data("{n:2}")));
    add(blocks, List.of());
    add(blocks, List.of(), new RevisionDraft(TABLE, DOCUMENT, 1, data("{n:3}")));
    add(blocks, List.of(), new RevisionDraft(TABLE, id(77), 1, Optional.empty()));
    add(blocks, List.of(new RedactedRevision(new BlockAddress(STRAND, 2), TABLE, DOCUMENT, 0)));
    return blocks;
  }

  private static void add(
      List<Block> blocks, List<RedactedRevision> redactions, RevisionDraft... drafts) {
    int number = blocks.size();
    List<DocumentInfo> documents = new ArrayList<>();
    for (RevisionDraft draft : drafts) {
      if (!draft.tableId().equals(Revision.CATALOGUE)) {
        documents.add(new DocumentInfo(draft.documentId(), "T", TABLE, List.of(0)));
      }
    }
    String text = "statement " + number;
    StatementInfo statement = new StatementInfo(text, time(number, 0), QldbHash.ofString(text));
    blocks.add(
        BlockBuilder.after(blocks.get(number - 1))
            .build(
                id(number),
                time(number, 1),
                time(number, 2),
                Optional.of(new TransactionInfo(List.of(statement), documents)),
                redactions,
                List.of(drafts)));
  }

  private static Optional<IonBytes> data(String text) {
    return Optional.of(IonBytes.parse(text));
  }

  private static UniqueId id(long number) {
    return new UniqueId(100, number);
  }

  private static Instant time(int block, int step) {
    return START.plusSeconds(block).plusMillis(step);
  }
}
