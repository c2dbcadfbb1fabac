package io.github.qldbfake.internal.journal;

import io.github.qldbfake.internal.ion.UniqueId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Turns what a transaction did into the block that follows {@code previous}. */
public final class BlockBuilder {

  /** A builder for the first block of strand {@code strandId}. */
  public static BlockBuilder first(UniqueId strandId) {
    throw new UnsupportedOperationException();
  }

  /** A builder for the block after {@code previous}. */
  public static BlockBuilder after(Block previous) {
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }
}
