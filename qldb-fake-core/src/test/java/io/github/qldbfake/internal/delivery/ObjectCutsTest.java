package io.github.qldbfake.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where exports are cut. */
final class ObjectCutsTest {

  @Test
  void withoutCutsEverythingIsOnePiece() {
    assertThat(ObjectCuts.NONE.cut(new BlockRange(3, 9))).containsExactly(new BlockRange(3, 9));
  }

  @Test
  void piecesFollowEachOtherAndTheLastMayBeShort() {
    assertThat(new ObjectCuts(2).cut(new BlockRange(3, 8)))
        .containsExactly(new BlockRange(3, 5), new BlockRange(5, 7), new BlockRange(7, 8));
  }

  @Test
  void noBlocksGiveNoPieces() {
    assertThat(ObjectCuts.NONE.cut(new BlockRange(3, 3))).isEmpty();
    assertThat(ObjectCuts.NONE.cut(new BlockRange(4, 3))).isEmpty();
  }
}
