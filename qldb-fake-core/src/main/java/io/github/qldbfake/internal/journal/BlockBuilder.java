package io.github.qldbfake.internal.journal;

import com.amazon.ion.IonStruct;
import io.github.qldbfake.internal.ion.UniqueId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns what a transaction did into the block that follows another.
 *
 * <p>The entries hash list is {@code [e0, root over the revisions, e2, H(transactionInfo),
 * H(redactionInfo)]}; the root and the last two are left out where there is nothing to hash. What
 * the service hashed into e0 and e2 is not known and cannot be checked by clients; here e0 is
 * {@code H({strandId, sequenceNo, transactionId})} and e2 is {@code H({blockTimestamp})}.
 */
public final class BlockBuilder {

  private final IonShapes shapes = new IonShapes();
  private final BlockAddress address;
  private final Hash previousBlockHash;

  private BlockBuilder(BlockAddress address, Hash previousBlockHash) {
    this.address = address;
    this.previousBlockHash = previousBlockHash;
  }

  /** A builder for the first block of strand {@code strandId}. */
  public static BlockBuilder first(UniqueId strandId) {
    return new BlockBuilder(new BlockAddress(strandId, 0), Hash.EMPTY);
  }

  /** A builder for the block after {@code previous}. */
  public static BlockBuilder after(Block previous) {
    BlockAddress before = previous.blockAddress();
    return new BlockBuilder(
        new BlockAddress(before.strandId(), before.sequenceNo() + 1), previous.blockHash());
  }

  /**
   * The finished block, all hashes computed.
   *
   * @param txTime the commit time of the revisions, before {@code blockTimestamp}
   */
  public Block build(
      UniqueId transactionId,
      Instant txTime,
      Instant blockTimestamp,
      Optional<TransactionInfo> transactionInfo,
      List<RevisionDraft> revisions) {
    return build(transactionId, txTime, blockTimestamp, transactionInfo, List.of(), revisions);
  }

  /** As the other, for a transaction that asked for redactions. */
  public Block build(
      UniqueId transactionId,
      Instant txTime,
      Instant blockTimestamp,
      Optional<TransactionInfo> transactionInfo,
      List<RedactedRevision> redactions,
      List<RevisionDraft> revisions) {
    List<Revision> finished =
        revisions.stream().map(draft -> revision(draft, txTime, transactionId)).toList();
    List<Hash> entries = new ArrayList<>();
    entries.add(QldbHash.ofIon(place(transactionId)));
    if (!finished.isEmpty()) {
      entries.add(QldbHash.merkle(finished.stream().map(Revision::hash).toList()));
    }
    entries.add(QldbHash.ofIon(time(blockTimestamp)));
    transactionInfo.ifPresent(info -> entries.add(QldbHash.ofIon(shapes.transactionInfo(info))));
    if (!redactions.isEmpty()) {
      entries.add(QldbHash.ofIon(shapes.redactionInfo(redactions)));
    }
    Hash entriesHash = QldbHash.merkle(entries);
    return new Block(
        address,
        transactionId,
        blockTimestamp,
        QldbHash.dot(entriesHash, previousBlockHash),
        entriesHash,
        previousBlockHash,
        entries,
        transactionInfo,
        redactions,
        finished);
  }

  private Revision revision(RevisionDraft draft, Instant txTime, UniqueId transactionId) {
    RevisionMetadata metadata =
        new RevisionMetadata(draft.documentId(), draft.version(), txTime, transactionId);
    Hash dataHash = draft.data().map(QldbHash::ofIon).orElse(Hash.EMPTY);
    Hash hash = QldbHash.dot(QldbHash.ofIon(shapes.metadata(metadata)), dataHash);
    return new Revision(draft.tableId(), address, hash, draft.data(), metadata);
  }

  private IonStruct place(UniqueId transactionId) {
    IonStruct struct = shapes.address(address);
    struct.add("transactionId", shapes.id(transactionId));
    return struct;
  }

  private IonStruct time(Instant blockTimestamp) {
    IonStruct struct = shapes.struct();
    struct.add("blockTimestamp", shapes.time(blockTimestamp));
    return struct;
  }
}
