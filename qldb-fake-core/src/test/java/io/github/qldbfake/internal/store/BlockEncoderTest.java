package io.github.qldbfake.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.RandomJournal;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks as bytes and back. */
final class BlockEncoderTest {

  @Test
  void blocksOfEveryKindComeBackTheSame() throws IOException {
    List<Block> blocks = StoredBlocks.ofEveryKind();
    assertThat(BlockDecoder.decode(BlockEncoder.encode(blocks))).isEqualTo(blocks);
  }

  @Test
  void aRedactedRevisionComesBackTheSame() throws IOException {
    Block block = StoredBlocks.ofEveryKind().get(2);
    Block redacted = block.withRevisions(List.of(block.revisions().get(0).redacted()));
    assertThat(BlockDecoder.decode(BlockEncoder.encode(List.of(redacted))))
        .containsExactly(redacted);
  }

  @Test
  void randomBlocksComeBackTheSame() throws IOException {
    List<Block> blocks = new RandomJournal(31).blocks(300);
    assertThat(BlockDecoder.decode(BlockEncoder.encode(blocks))).isEqualTo(blocks);
  }

  @Test
  void somethingElseIsNoBlock() {
    byte[] other = IonBytes.parse("[1,2]").toByteArray();
    assertThatThrownBy(() -> BlockDecoder.decode(other)).isInstanceOf(IOException.class);
  }
}
