package io.github.qldbfake.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proofs over random journals of 1 to 70 blocks, against the digest at every tip. */
final class ProofsTest {

  private static final int MOST_BLOCKS = 70;

  @ParameterizedTest(name = "seed and length {0}")
  @MethodSource("lengths")
  void everyBlockIsProvenAtEveryTip(int length) {
    List<Block> blocks = new RandomJournal(length).blocks(length);
    MerkleTree tree = tree(blocks);
    Proofs proofs = new Proofs(tree);
    for (int tip = 0; tip < length; tip++) {
      for (Block block : blocks.subList(0, tip + 1)) {
        assertThat(Vectors.fold(block.blockHash(), proofs.ofBlock(block, tip)))
            .as("block %s at tip %d", block.blockAddress(), tip)
            .isEqualTo(tree.root(tip + 1));
      }
    }
  }

  @ParameterizedTest(name = "seed and length {0}")
  @MethodSource("lengths")
  void everyRevisionIsProvenAtEveryTip(int length) {
    List<Block> blocks = new RandomJournal(length).blocks(length);
    MerkleTree tree = tree(blocks);
    Proofs proofs = new Proofs(tree);
    for (int tip = 0; tip < length; tip++) {
      for (Block block : blocks.subList(0, tip + 1)) {
        for (int at = 0; at < block.revisions().size(); at++) {
          assertThat(
                  Vectors.fold(block.revisions().get(at).hash(), proofs.ofRevision(block, at, tip)))
              .as("revision %d of block %s at tip %d", at, block.blockAddress(), tip)
              .isEqualTo(tree.root(tip + 1));
        }
      }
    }
  }

  @Test
  void theOnlyBlockIsItsOwnDigest() {
    List<Block> blocks = new RandomJournal(1).blocks(1);
    assertThat(new Proofs(tree(blocks)).ofBlock(blocks.get(0), 0)).isEmpty();
    assertThat(tree(blocks).root(1)).isEqualTo(blocks.get(0).blockHash());
  }

  @Test
  void aProofHoldsNoEmptyHash() {
    List<Block> blocks = new RandomJournal(20).blocks(20);
    Proofs proofs = new Proofs(tree(blocks));
    for (Block block : blocks) {
      for (int at = 0; at < block.revisions().size(); at++) {
        assertThat(proofs.ofRevision(block, at, 19)).noneMatch(Hash::isEmpty);
      }
    }
  }

  static IntStream lengths() {
    return IntStream.rangeClosed(1, MOST_BLOCKS);
  }

  private static MerkleTree tree(List<Block> blocks) {
    MerkleTree tree = MerkleTree.empty();
    for (Block block : blocks) {
      tree = tree.append(block.blockHash());
    }
    return tree;
  }
}
