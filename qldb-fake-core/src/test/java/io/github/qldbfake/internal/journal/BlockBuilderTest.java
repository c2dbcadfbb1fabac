package io.github.qldbfake.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonStruct;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a block is put together. */
final class BlockBuilderTest {

  private static final Instant TX_TIME = Instant.parse("2019-09-16T19:37:05.344Z");
  private static final Instant BLOCK_TIME = Instant.parse("2019-09-16T19:37:05.360Z");
  private static final UniqueId STRAND = new UniqueId(1, 1);
  private static final UniqueId TRANSACTION = new UniqueId(2, 2);
  private static final UniqueId TABLE = new UniqueId(3, 3);
  private static final UniqueId DOCUMENT = new UniqueId(4, 4);
  private static final Optional<IonBytes> DATA = Optional.of(IonBytes.parse("{a:1}"));
  private static final Optional<TransactionInfo> INFO =
      Optional.of(
          new TransactionInfo(
              List.of(new StatementInfo("SELECT 1", TX_TIME, QldbHash.ofString("SELECT 1"))),
              List.of()));

  private final Block first = build(BlockBuilder.first(STRAND), Optional.empty(), List.of());

  @Test
  void theFirstBlockHasNumberZeroAndNoPreviousHash() {
    assertThat(first.blockAddress()).isEqualTo(new BlockAddress(STRAND, 0));
    assertThat(first.previousBlockHash()).isEqualTo(Hash.EMPTY);
    assertThat(first.blockHash()).isEqualTo(first.entriesHash());
  }

  @Test
  void theNextBlockIsChainedToTheOneBefore() {
    Block next = build(BlockBuilder.after(first), INFO, List.of());
    assertThat(next.blockAddress()).isEqualTo(new BlockAddress(STRAND, 1));
    assertThat(next.previousBlockHash()).isEqualTo(first.blockHash());
    assertThat(next.blockHash()).isEqualTo(QldbHash.dot(next.entriesHash(), first.blockHash()));
  }

  @Test
  void theEntriesHashIsTheFoldOfTheEntries() {
    Block block = build(BlockBuilder.after(first), INFO, List.of(draft(TABLE, DATA)));
    assertThat(block.entriesHash()).isEqualTo(QldbHash.merkle(block.entriesHashList()));
  }

  @Test
  void aBlockWithRevisionsHasTheirRootSecondAndTheTransactionInfoLast() {
    List<RevisionDraft> drafts =
        List.of(draft(TABLE, DATA), draft(TABLE, Optional.empty()), draft(TABLE, DATA));
    Block block = build(BlockBuilder.after(first), INFO, drafts);
    assertThat(block.entriesHashList()).hasSize(4);
    assertThat(block.entriesHashList().get(1))
        .isEqualTo(QldbHash.merkle(block.revisions().stream().map(Revision::hash).toList()));
    assertThat(block.entriesHashList().get(3))
        .isEqualTo(QldbHash.ofIon(written(block).get("transactionInfo")));
  }

  @Test
  void aBlockOfReadsHasNoRevisionsRoot() {
    Block block = build(BlockBuilder.after(first), INFO, List.of());
    assertThat(block.entriesHashList()).hasSize(3);
    assertThat(block.entriesHashList().get(2))
        .isEqualTo(QldbHash.ofIon(written(block).get("transactionInfo")));
  }

  @Test
  void theGenesisBlockHasTheTwoInnerEntriesAlone() {
    assertThat(first.entriesHashList()).hasSize(2);
  }

  @Test
  void aRevisionHashesItsMetadataAndData() {
    Revision revision = onlyRevision(draft(TABLE, DATA));
    IonStruct shown = new BlockWriter().revision(revision);
    assertThat(revision.hash())
        .isEqualTo(
            QldbHash.dot(QldbHash.ofIon(shown.get("metadata")), QldbHash.ofIon(shown.get("data"))));
  }

  @Test
  void aDeleteHashesItsMetadataAlone() {
    Revision revision = onlyRevision(draft(TABLE, Optional.empty()));
    IonStruct shown = new BlockWriter().revision(revision);
    assertThat(revision.hash()).isEqualTo(QldbHash.ofIon(shown.get("metadata")));
  }

  @Test
  void aSystemRevisionHashesLikeAnyOther() {
    assertThat(onlyRevision(draft(Revision.CATALOGUE, DATA)).hash())
        .isEqualTo(onlyRevision(draft(TABLE, DATA)).hash());
  }

  @Test
  void aRevisionIsStampedWithTransactionAndCommitTime() {
    Block block = build(BlockBuilder.after(first), INFO, List.of(draft(TABLE, DATA)));
    Revision revision = block.revisions().get(0);
    assertThat(revision.blockAddress()).isEqualTo(block.blockAddress());
    assertThat(revision.metadata())
        .isEqualTo(new RevisionMetadata(DOCUMENT, 0, TX_TIME, TRANSACTION));
  }

  @Test
  void theInnerEntriesDependOnTransactionAndTime() {
    Block other =
        BlockBuilder.first(STRAND)
            .build(TABLE, TX_TIME, BLOCK_TIME.plusMillis(1), Optional.empty(), List.of());
    assertThat(other.entriesHashList()).doesNotContainAnyElementsOf(first.entriesHashList());
  }

  private Revision onlyRevision(RevisionDraft draft) {
    return build(BlockBuilder.after(first), INFO, List.of(draft)).revisions().get(0);
  }

  private static Block build(
      BlockBuilder builder, Optional<TransactionInfo> info, List<RevisionDraft> drafts) {
    return builder.build(TRANSACTION, TX_TIME, BLOCK_TIME, info, drafts);
  }

  private static RevisionDraft draft(UniqueId table, Optional<IonBytes> data) {
    return new RevisionDraft(table, DOCUMENT, 0, data);
  }

  private static IonStruct written(Block block) {
    return new BlockWriter().block(block);
  }
}
