package io.github.qldbfake.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.QldbHash;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RunningRootTest {

  @Test
  void theRootIsThatOfAllHashesSoFarWhateverTheirNumber() {
    RunningRoot root = new RunningRoot();
    List<Hash> leaves = new ArrayList<>();
    for (int count = 1; count <= 70; count++) {
      Hash leaf = QldbHash.ofString("leaf " + count);
      leaves.add(leaf);
      root.add(leaf);
      assertThat(root.root()).isEqualTo(QldbHash.merkle(leaves));
    }
  }

  @Test
  void withoutHashesThereIsNoRoot() {
    assertThat(new RunningRoot().root()).isEqualTo(Hash.EMPTY);
  }
}
