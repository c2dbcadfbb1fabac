package io.github.qldbfake.internal.journal;

import com.amazon.ion.IonList;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonTimestamp;
import io.github.qldbfake.internal.ion.IonValues;
import java.time.Instant;

/**
 * Blocks, revisions and addresses in the service's own Ion shapes and field order. System revisions
 * show as {@code {hash}} alone. Ion text of the results is compact ({@link
 * io.github.qldbfake.internal.ion.IonBytes#toText}).
 */
public final class BlockWriter {

  private final IonShapes shapes = new IonShapes();

  /** The block as GetBlock and exports show it. */
  public IonStruct block(Block block) {
    IonStruct struct = withoutRevisions(block);
    if (!block.revisions().isEmpty()) {
      IonList revisions = IonValues.system().newEmptyList();
      block.revisions().forEach(revision -> revisions.add(revision(revision)));
      struct.add("revisions", revisions);
    }
    return struct;
  }

  /**
   * The block as streams show it: of each revision the hash and the document id, of a system
   * revision the hash alone.
   */
  public IonStruct summary(Block block) {
    IonStruct struct = withoutRevisions(block);
    if (!block.revisions().isEmpty()) {
      IonList summaries = IonValues.system().newEmptyList();
      block.revisions().forEach(revision -> summaries.add(summary(revision)));
      struct.add("revisionSummaries", summaries);
    }
    return struct;
  }

  private IonStruct summary(Revision revision) {
    IonStruct struct = shapes.struct();
    struct.add("hash", shapes.hash(revision.hash()));
    if (!revision.isInternal()) {
      struct.add("documentId", shapes.id(revision.metadata().id()));
    }
    return struct;
  }

  private IonStruct withoutRevisions(Block block) {
    IonStruct struct = shapes.struct();
    struct.add("blockAddress", shapes.address(block.blockAddress()));
    struct.add("transactionId", shapes.id(block.transactionId()));
    struct.add("blockTimestamp", shapes.time(block.blockTimestamp()));
    struct.add("blockHash", shapes.hash(block.blockHash()));
    struct.add("entriesHash", shapes.hash(block.entriesHash()));
    struct.add("previousBlockHash", shapes.hash(block.previousBlockHash()));
    struct.add("entriesHashList", shapes.hashes(block.entriesHashList()));
    block
        .transactionInfo()
        .ifPresent(info -> struct.add("transactionInfo", shapes.transactionInfo(info)));
    if (!block.redactions().isEmpty()) {
      struct.add("redactionInfo", shapes.redactionInfo(block.redactions()));
    }
    return struct;
  }

  /**
   * The revision as GetRevision, history and the committed view show it: with {@code data}, with
   * {@code dataHash} if that is redacted, with neither if it deletes its document.
   */
  public IonStruct revision(Revision revision) {
    IonStruct struct = shapes.struct();
    if (revision.isInternal()) {
      struct.add("hash", shapes.hash(revision.hash()));
      return struct;
    }
    struct.add("blockAddress", shapes.address(revision.blockAddress()));
    struct.add("hash", shapes.hash(revision.hash()));
    revision.data().ifPresent(data -> struct.add("data", data.load()));
    revision.dataHash().ifPresent(dataHash -> struct.add("dataHash", shapes.hash(dataHash)));
    struct.add("metadata", shapes.metadata(revision.metadata()));
    return struct;
  }

  /** {@code {blockAddress, tableId, documentId, version}}, the answer to a request to redact. */
  public IonStruct redaction(RedactedRevision revision) {
    return shapes.redaction(revision);
  }

  /** A time in whole milliseconds, UTC. */
  public IonTimestamp time(Instant instant) {
    return shapes.time(instant);
  }

  /** {@code {strandId, sequenceNo}}. */
  public IonStruct address(BlockAddress address) {
    return shapes.address(address);
  }
}
