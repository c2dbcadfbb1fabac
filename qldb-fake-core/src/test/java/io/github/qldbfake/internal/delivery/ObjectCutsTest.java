package io.github.qldbfake.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an object of an export is full. */
final class ObjectCutsTest {

  @ParameterizedTest
  @CsvSource({"1,1,false", "4,99,false", "5,1,true", "1,100,true", "6,101,true"})
  void anObjectIsFullWithEitherNumber(long blocks, int bytes, boolean full) {
    assertThat(new ObjectCuts(5, 100).isFull(blocks, bytes)).isEqualTo(full);
  }

  @Test
  void anotherNumberOfBlocksLeavesTheBytes() {
    assertThat(new ObjectCuts(5, 100).withBlocks(7)).isEqualTo(new ObjectCuts(7, 100));
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,0", "-1,1"})
  void anObjectHasABlockAndAByte(int blocks, int bytes) {
    assertThatThrownBy(() -> new ObjectCuts(blocks, bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not " + blocks + " blocks and " + bytes + " bytes");
  }
}
