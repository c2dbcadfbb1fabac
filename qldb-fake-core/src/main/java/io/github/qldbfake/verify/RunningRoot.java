package io.github.qldbfake.verify;

import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.QldbHash;
import java.util.ArrayDeque;
import java.util.Deque;

/** The Merkle root over hashes that pass by, in memory that grows with their logarithm. */
final class RunningRoot {

  /** The complete subtrees from right to left, each larger than the one before. */
  private final Deque<Hash> subtrees = new ArrayDeque<>();

  private long leaves;

  void add(Hash leaf) {
    Hash node = leaf;
    for (long rest = leaves; (rest & 1) != 0; rest >>= 1) {
      node = QldbHash.dot(subtrees.pop(), node);
    }
    subtrees.push(node);
    leaves++;
  }

  /** The root; an incomplete subtree is carried up. */
  Hash root() {
    Hash root = Hash.EMPTY;
    for (Hash subtree : subtrees) {
      root = QldbHash.dot(subtree, root);
    }
    return root;
  }
}
