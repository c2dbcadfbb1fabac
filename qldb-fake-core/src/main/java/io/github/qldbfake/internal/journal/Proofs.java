package io.github.qldbfake.internal.journal;

import java.util.ArrayList;
import java.util.List;

/** Proofs that a block or a revision is part of a digest. */
public final class Proofs {

  /** Where the root over the revisions stands in the entries hash list of a block that has some. */
  static final int REVISIONS_ROOT = 1;

  private final MerkleTree blockHashes;

  /** Proofs over the journal whose block hashes are the leaves of {@code blockHashes}. */
  public Proofs(MerkleTree blockHashes) {
    this.blockHashes = blockHashes;
  }

  /** The proof of {@code block} against the digest at {@code tip}, at or after the block. */
  public List<Hash> ofBlock(Block block, long tip) {
    return blockHashes.path(block.blockAddress().sequenceNo(), tip + 1);
  }

  /**
   * The proof of the revision at {@code position} in {@code block} against the digest at {@code
   * tip}.
   */
  public List<Hash> ofRevision(Block block, int position, long tip) {
    List<Hash> proof = inBlock(block, position);
    proof.addAll(ofBlock(block, tip));
    return proof;
  }

  /** The part of a revision's proof that leads to the hash of its block. */
  static List<Hash> inBlock(Block block, int position) {
    List<Hash> revisions = block.revisions().stream().map(Revision::hash).toList();
    List<Hash> proof = new ArrayList<>(path(position, revisions));
    proof.addAll(path(REVISIONS_ROOT, block.entriesHashList()));
    if (!block.previousBlockHash().isEmpty()) {
      proof.add(block.previousBlockHash());
    }
    return proof;
  }

  private static List<Hash> path(int index, List<Hash> leaves) {
    MerkleTree tree = MerkleTree.empty();
    for (Hash leaf : leaves) {
      tree = tree.append(leaf);
    }
    return tree.path(index, leaves.size());
  }
}
