package io.github.qldbfake.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tree against the plain fold over the same leaves. */
final class MerkleTreeTest {

  private static final List<Hash> LEAVES =
      IntStream.range(0, 300).mapToObj(n -> QldbHash.ofString("leaf " + n)).toList();

  @Test
  void theRootAtEverySizeIsTheMerkleFold() {
    MerkleTree tree = tree(LEAVES);
    for (int size = 0; size <= LEAVES.size(); size++) {
      assertThat(tree.root(size))
          .as("size %d", size)
          .isEqualTo(QldbHash.merkle(LEAVES.subList(0, size)));
    }
  }

  @Test
  void everyPathAtEverySizeFoldsToTheRoot() {
    MerkleTree tree = tree(LEAVES.subList(0, 100));
    for (int size = 1; size <= 100; size++) {
      Hash root = tree.root(size);
      for (int index = 0; index < size; index++) {
        assertThat(Vectors.fold(LEAVES.get(index), tree.path(index, size)))
            .as("leaf %d of %d", index, size)
            .isEqualTo(root);
      }
    }
  }

  @Test
  void theEmptyTreeHasTheEmptyRoot() {
    assertThat(MerkleTree.empty().root(0)).isEqualTo(Hash.EMPTY);
  }

  @Test
  void aLoneLeafIsTheRoot() {
    assertThat(tree(LEAVES.subList(0, 1)).root(1)).isEqualTo(LEAVES.get(0));
  }

  @Test
  void aLoneNodeIsCarriedUp() {
    MerkleTree tree = tree(LEAVES.subList(0, 3));
    Hash pair = QldbHash.dot(LEAVES.get(0), LEAVES.get(1));
    assertThat(tree.root(3)).isEqualTo(QldbHash.dot(pair, LEAVES.get(2)));
    assertThat(tree.path(2, 3)).containsExactly(pair);
  }

  @Test
  void aPathLeavesOutTheLevelsWithoutSibling() {
    assertThat(tree(LEAVES.subList(0, 20)).path(19, 20)).hasSize(3);
  }

  @Test
  void anAppendDoesNotShowInTheTreeBefore() {
    MerkleTree before = tree(LEAVES.subList(0, 3));
    before.append(LEAVES.get(3));
    assertThat(before.size()).isEqualTo(3);
    assertThatThrownBy(() -> before.root(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void branchesOfATreeKeepTheirOwnRoots() {
    MerkleTree seed = tree(LEAVES.subList(0, 129));
    MerkleTree one = seed.append(LEAVES.get(200)).append(LEAVES.get(201));
    MerkleTree other = seed.append(LEAVES.get(250)).append(LEAVES.get(251));
    assertThat(one.root(131)).isEqualTo(fold(LEAVES.get(200), LEAVES.get(201)));
    assertThat(other.root(131)).isEqualTo(fold(LEAVES.get(250), LEAVES.get(251)));
  }

  @Test
  void aLeafOutsideTheSizeHasNoPath() {
    MerkleTree tree = tree(LEAVES.subList(0, 5));
    assertThatThrownBy(() -> tree.path(3, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> tree.path(0, 6)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static Hash fold(Hash... last) {
    List<Hash> leaves = new ArrayList<>(LEAVES.subList(0, 129));
    leaves.addAll(List.of(last));
    return QldbHash.merkle(leaves);
  }

  private static MerkleTree tree(List<Hash> leaves) {
    MerkleTree tree = MerkleTree.empty();
    for (Hash leaf : leaves) {
      tree = tree.append(leaf);
    }
    return tree;
  }
}
