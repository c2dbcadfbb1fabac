package io.github.qldbfake.internal.journal;

import java.util.List;

/** Proofs that a block or a revision is part of a digest. */
public final class Proofs {

  /** Proofs over the journal whose block hashes are the leaves of {@code blockHashes}. */
  public Proofs(MerkleTree blockHashes) {
    throw new UnsupportedOperationException();
  }

  /** The proof of {@code block} against the digest at {@code tip}, at or after the block. */
  public List<Hash> ofBlock(Block block, long tip) {
    throw new UnsupportedOperationException();
  }

  /** The proof of the revision at {@code position} in {@code block} against the digest at {@code tip}. */
  public List<Hash> ofRevision(Block block, int position, long tip) {
    throw new UnsupportedOperationException();
  }
}
