package io.github.qldbfake.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The Merkle tree over the block hashes, immutable; an append shares all it can. It keeps the hash
 * of every complete subtree, so a root or a path at any past size takes a logarithmic number of
 * hashes.
 */
public final class MerkleTree {

  /** Level 0 holds the leaves, level n the hashes of the complete subtrees of 2^n leaves. */
  private final List<SharedSequence<Hash>> levels;

  private MerkleTree(List<SharedSequence<Hash>> levels) {
    this.levels = levels;
  }

  /** The tree without leaves. */
  public static MerkleTree empty() {
    return new MerkleTree(List.of(SharedSequence.empty()));
  }

  /** The number of leaves. */
  public long size() {
    return levels.get(0).size();
  }

  /** The tree with one leaf more. */
  public MerkleTree append(Hash leaf) {
    List<SharedSequence<Hash>> next = new ArrayList<>(levels);
    Hash node = leaf;
    for (int level = 0; ; level++) {
      if (level == next.size()) {
        next.add(SharedSequence.empty());
      }
      SharedSequence<Hash> grown = next.get(level).append(node);
      next.set(level, grown);
      if (grown.size() % 2 != 0) {
        return new MerkleTree(List.copyOf(next));
      }
      node = QldbHash.dot(grown.get(grown.size() - 2), node);
    }
  }

  /** The root over the first {@code size} leaves, {@code 0 <= size <= size()}. */
  public Hash root(long size) {
    Objects.checkFromToIndex(0, size, size());
    if (size == 0) {
      return Hash.EMPTY;
    }
    List<Hash> edge = rightEdge(size);
    return edge.get(edge.size() - 1);
  }

  /**
   * The audit path, leaf upward, of leaf {@code index} in the tree of the first {@code size}
   * leaves.
   */
  public List<Hash> path(long index, long size) {
    Objects.checkFromToIndex(0, size, size());
    Objects.checkIndex(index, size);
    List<Hash> edge = rightEdge(size);
    List<Hash> path = new ArrayList<>();
    long node = index;
    long width = size;
    for (int level = 0; width > 1; level++) {
      long sibling = node ^ 1;
      if (sibling < width) {
        boolean complete = (sibling + 1) << level <= size;
        path.add(complete ? levels.get(level).get(sibling) : edge.get(level));
      }
      node /= 2;
      width = (width + 1) / 2;
    }
    return path;
  }

  /** The hash of the last node of each level, which may be incomplete or carried up. */
  private List<Hash> rightEdge(long size) {
    List<Hash> edge = new ArrayList<>();
    Hash last = levels.get(0).get(size - 1);
    edge.add(last);
    long width = size;
    for (int level = 0; width > 1; level++) {
      if (width % 2 == 0) {
        last = QldbHash.dot(levels.get(level).get(width - 2), last);
      }
      edge.add(last);
      width = (width + 1) / 2;
    }
    return edge;
  }
}
