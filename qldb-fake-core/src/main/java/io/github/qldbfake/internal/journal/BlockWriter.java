package io.github.qldbfake.internal.journal;

import com.amazon.ion.IonList;
import com.amazon.ion.IonStruct;
import io.github.qldbfake.internal.ion.IonValues;

/**
 * Blocks, revisions and addresses in the service's own Ion shapes and field order. System revisions
 * show as {@code {hash}} alone. Ion text of the results is compact ({@link
 * io.github.qldbfake.internal.ion.IonBytes#toText}).
 */
public final class BlockWriter {

  private final IonShapes shapes = new IonShapes();

  /** The block as GetBlock and exports show it. */
  public IonStruct block(Block block) {
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
    if (!block.revisions().isEmpty()) {
      IonList revisions = IonValues.system().newEmptyList();
      block.revisions().forEach(revision -> revisions.add(revision(revision)));
      struct.add("revisions", revisions);
    }
    return struct;
  }

  /** The revision as GetRevision, history and the committed view show it. */
  public IonStruct revision(Revision revision) {
    IonStruct struct = shapes.struct();
    if (revision.isInternal()) {
      struct.add("hash", shapes.hash(revision.hash()));
      return struct;
    }
    struct.add("blockAddress", shapes.address(revision.blockAddress()));
    struct.add("hash", shapes.hash(revision.hash()));
    revision.data().ifPresent(data -> struct.add("data", data.load()));
    struct.add("metadata", shapes.metadata(revision.metadata()));
    return struct;
  }

  /** {@code {blockAddress, tableId, documentId, version}}, the answer to a request to redact. */
  public IonStruct redaction(RedactedRevision revision) {
    return shapes.redaction(revision);
  }

  /** {@code {strandId, sequenceNo}}. */
  public IonStruct address(BlockAddress address) {
    return shapes.address(address);
  }
}
