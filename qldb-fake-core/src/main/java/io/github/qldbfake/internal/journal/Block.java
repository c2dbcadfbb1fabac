package io.github.qldbfake.internal.journal;

import io.github.qldbfake.internal.ion.UniqueId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One committed transaction in the journal.
 *
 * @param redactions the revisions of earlier blocks that the transaction asked to redact
 */
public record Block(
    BlockAddress blockAddress,
    UniqueId transactionId,
    Instant blockTimestamp,
    Hash blockHash,
    Hash entriesHash,
    Hash previousBlockHash,
    List<Hash> entriesHashList,
    Optional<TransactionInfo> transactionInfo,
    List<RedactedRevision> redactions,
    List<Revision> revisions) {

  /** Keeps copies of the lists. */
  public Block {
    entriesHashList = List.copyOf(entriesHashList);
    redactions = List.copyOf(redactions);
    revisions = List.copyOf(revisions);
  }

  /** The same with other revisions, which its hashes know nothing of. */
  public Block withRevisions(List<Revision> others) {
    return with(blockHash, transactionInfo, others);
  }

  /** The same with another hash. */
  public Block withBlockHash(Hash other) {
    return with(other, transactionInfo, revisions);
  }

  /** The same with another account of its transaction, which its hashes know nothing of. */
  public Block withTransactionInfo(TransactionInfo other) {
    return with(blockHash, Optional.of(other), revisions);
  }

  private Block with(Hash hash, Optional<TransactionInfo> info, List<Revision> others) {
    return new Block(
        blockAddress,
        transactionId,
        blockTimestamp,
        hash,
        entriesHash,
        previousBlockHash,
        entriesHashList,
        info,
        redactions,
        others);
  }
}
