package io.github.qldbfake.internal.journal;

import java.util.List;

/**
 * The Merkle tree over the block hashes, immutable; an append shares all it can. It keeps the hash
 * of every complete subtree, so a root or a path at any past size takes a logarithmic number of
 * hashes.
 */
public final class MerkleTree {

  /** The tree without leaves. */
  public static MerkleTree empty() {
    throw new UnsupportedOperationException();
  }

  /** The number of leaves. */
  public long size() {
    throw new UnsupportedOperationException();
  }

  /** The tree with one leaf more. */
  public MerkleTree append(Hash leaf) {
    throw new UnsupportedOperationException();
  }

  /** The root over the first {@code size} leaves, {@code 0 <= size <= size()}. */
  public Hash root(long size) {
    throw new UnsupportedOperationException();
  }

  /** The audit path, leaf upward, of leaf {@code index} in the tree of the first {@code size} leaves. */
  public List<Hash> path(long index, long size) {
    throw new UnsupportedOperationException();
  }
}
