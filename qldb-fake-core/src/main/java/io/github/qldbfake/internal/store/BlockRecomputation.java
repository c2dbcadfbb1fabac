package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.journal.Revision;
import java.util.List;
import java.util.Optional;

/**
 * Whether a block follows those before it and its hashes follow from one another. The data of
 * revisions is not hashed again: that would make the start slow, and the checksums cover it.
 */
final class BlockRecomputation {

  private static final int REVISIONS_ROOT = 1;

  private BlockRecomputation() {}

  /** What is wrong with {@code block} as the next one after {@code before}, if anything is. */
  static Optional<String> flaw(BlockSequence before, Block block) {
    if (block.blockAddress().sequenceNo() != before.size()) {
      return Optional.of("it says that it is block " + block.blockAddress().sequenceNo());
    }
    Hash tip = Hash.EMPTY;
    if (before.size() > 0) {
      Block previous = before.block(before.size() - 1);
      if (!block.blockAddress().strandId().equals(previous.blockAddress().strandId())) {
        return Optional.of("it belongs to strand " + block.blockAddress().strandId());
      }
      tip = previous.blockHash();
    }
    if (!block.previousBlockHash().equals(tip)) {
      return Optional.of("its previous block hash is not the hash of the block before");
    }
    return hashFlaw(block);
  }

  private static Optional<String> hashFlaw(Block block) {
    List<Hash> entries = block.entriesHashList();
    List<Hash> revisions = block.revisions().stream().map(Revision::hash).toList();
    if (!revisions.isEmpty()
        && (entries.size() <= REVISIONS_ROOT
            || !entries.get(REVISIONS_ROOT).equals(QldbHash.merkle(revisions)))) {
      return Optional.of("its entries hash list does not follow from its revisions");
    }
    if (!block.entriesHash().equals(QldbHash.merkle(entries))) {
      return Optional.of("its entries hash does not follow from its entries hash list");
    }
    if (!block.blockHash().equals(QldbHash.dot(block.entriesHash(), block.previousBlockHash()))) {
      return Optional.of("its block hash does not follow from its entries hash");
    }
    return Optional.empty();
  }
}
