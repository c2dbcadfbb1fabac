package io.github.qldbfake.verify;

import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.QldbHash;
import java.util.List;

/** Folds a proof upwards, from the hash of a revision or of a block to the digest. */
final class ProofFold {

  private ProofFold() {}

  static void check(Hash from, List<Hash> proof, Hash digest, Report report) {
    Hash folded = from;
    for (Hash sibling : proof) {
      folded = QldbHash.dot(folded, sibling);
    }
    report.compare(Rule.PROOF, digest, folded);
  }

  /** The number of hashes in the proof of a block against the digest at {@code tip}. */
  static int lengthOfBlockProof(long block, long tip) {
    int length = 0;
    long node = block;
    // The index of the last node of the level.
    long last = tip;
    while (last > 0) {
      if ((node ^ 1) <= last) {
        length++;
      }
      node >>= 1;
      last >>= 1;
    }
    return length;
  }
}
