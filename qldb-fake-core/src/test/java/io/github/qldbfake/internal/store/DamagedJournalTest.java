package io.github.qldbfake.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.RandomJournal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a journal file that something has happened to. */
final class DamagedJournalTest {

  private final Path path;
  private final List<Block> blocks = StoredBlocks.first(4);

  /** Where the frames begin, one for each block, and where the last one ends. */
  private final List<Integer> offsets = new ArrayList<>(List.of(JournalFile.HEADER_LENGTH));

  private byte[] whole = new byte[0];

  DamagedJournalTest(@TempDir Path directory) {
    this.path = directory.resolve("journal");
  }

  @BeforeEach
  void write() throws IOException {
    try (JournalFile file = JournalFile.create(path)) {
      for (Block block : blocks) {
        file.append(List.of(block));
        offsets.add((int) Files.size(path));
      }
    }
    whole = Files.readAllBytes(path);
  }

  @Test
  void aLastFrameThatIsCutShortAnywhereIsCutOff() throws IOException {
    for (int length = offsets.get(3); length < whole.length; length++) {
      Files.write(path, Arrays.copyOf(whole, length));
      assertThat(recovered()).as("cut at %d", length).isEqualTo(blocks.subList(0, 3));
    }
  }

  @Test
  void whatIsCommittedAfterATornEndComesBack() throws IOException {
    Files.write(path, Arrays.copyOf(whole, whole.length - 1));
    Block other = StoredBlocks.after(blocks.subList(0, 3), "{other:1}");
    try (JournalStore store = FileJournalStore.open(path, Runnable::run)) {
      assertThat(Files.size(path)).isEqualTo((long) offsets.get(3));
      assertThat(store.append(other)).isCompleted();
    }
    assertThat(recovered()).hasSize(4).endsWith(other);
  }

  /** Zeros are what some file systems show of a write that did not reach the disk. */
  @Test
  void zerosAtTheEndAreCutOff() throws IOException {
    Files.write(path, Arrays.copyOf(whole, whole.length + 5000));
    assertThat(recovered()).isEqualTo(blocks);
  }

  @Test
  void theWarningKnowsHowMuchIsCutOff() throws IOException {
    Files.write(path, Arrays.copyOf(whole, whole.length + 99));
    RecoveredJournal recovered = JournalReader.read(path);
    assertThat(recovered.goodBytes()).isEqualTo(whole.length);
    assertThat(recovered.tornBytes()).isEqualTo(99);
  }

  @Test
  void aFlippedBitBeforeTheLastFrameIsFoundWithFileOffsetAndBlock() throws IOException {
    for (int at = 0; at < offsets.get(3); at++) {
      flip(at);
      int block = blockAt(at);
      long offset = block < 0 ? 0 : offsets.get(block);
      assertThatThrownBy(this::recovered)
          .as("flipped at %d", at)
          .isInstanceOf(DamagedJournalException.class)
          .hasMessageStartingWith(
              path + " is damaged at offset " + offset + ", block " + Math.max(block, 0) + ": ");
      assertThat(Files.size(path)).isEqualTo(whole.length);
    }
  }

  @Test
  void aFlippedBitInTheLastFrameCountsAsATornEnd() throws IOException {
    for (int at = offsets.get(3); at < whole.length; at++) {
      flip(at);
      assertThat(recovered()).as("flipped at %d", at).isEqualTo(blocks.subList(0, 3));
    }
  }

  @Test
  void aFrameThatIsMissingIsFound() throws IOException {
    byte[] rest = Arrays.copyOfRange(whole, offsets.get(2), whole.length);
    ByteBuffer without = ByteBuffer.allocate(offsets.get(1) + rest.length);
    Files.write(path, without.put(whole, 0, offsets.get(1)).put(rest).array());
    assertDamage(1, "the frame begins with block 2");
  }

  @Test
  void aFrameThatIsThereTwiceIsFound() throws IOException {
    ByteBuffer twice = ByteBuffer.allocate(whole.length + whole.length - offsets.get(3));
    Files.write(
        path, twice.put(whole).put(whole, offsets.get(3), whole.length - offsets.get(3)).array());
    assertDamage(4, "the frame begins with block 3");
  }

  @Test
  void aBlockOfAnotherChainIsFound() throws IOException {
    rewriteWith(new RandomJournal(1).blocks(3).get(2));
    assertDamage(2, "it belongs to strand ");
  }

  @Test
  void aBlockAfterAnotherThanTheOneBeforeItIsFound() throws IOException {
    List<Block> elsewhere = new ArrayList<>(blocks.subList(0, 1));
    elsewhere.add(StoredBlocks.after(elsewhere, "{elsewhere:1}"));
    rewriteWith(StoredBlocks.after(elsewhere, "{a:2}"));
    assertDamage(2, "its previous block hash is not the hash of the block before");
  }

  @Test
  void aBlockHashThatDoesNotFollowIsFound() throws IOException {
    rewriteWith(blocks.get(2).withBlockHash(blocks.get(2).blockHash().withOneBitFlipped()));
    assertDamage(2, "its block hash does not follow from its entries hash");
  }

  @Test
  void aRevisionWhoseHashDoesNotFollowIsFound() throws IOException {
    var revision = blocks.get(2).revisions().get(0);
    rewriteWith(
        blocks
            .get(2)
            .withRevisions(List.of(revision.withHash(revision.hash().withOneBitFlipped()))));
    assertDamage(2, "its entries hash list does not follow from its revisions");
  }

  @Test
  void aFileThatIsNoJournalIsLeftAlone() throws IOException {
    Files.writeString(path, "my letters");
    assertThatThrownBy(this::recovered)
        .hasMessage(
            path
                + " is damaged at offset 0, block 0: it does not begin as a journal of this"
                + " version does");
    assertThat(path).hasContent("my letters");
  }

  @Test
  void aFileWithoutAWholeBlockIsDamaged() throws IOException {
    Files.write(path, Arrays.copyOf(whole, offsets.get(1) - 1));
    assertDamage(0, "there is no whole block");
  }

  @Test
  void framesInADocumentAreNoFramesOfTheFile() throws IOException {
    String copy = Base64.getEncoder().encodeToString(whole);
    Block last = StoredBlocks.after(blocks, "{copy:{{" + copy + "}}}");
    try (JournalStore store = FileJournalStore.open(path, Runnable::run)) {
      assertThat(store.append(last)).isCompleted();
    }
    byte[] longer = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(longer, longer.length - 1));
    assertThat(recovered()).isEqualTo(blocks);
  }

  private void flip(int at) throws IOException {
    byte[] flipped = whole.clone();
    flipped[at] ^= 0x10;
    Files.write(path, flipped);
  }

  private void rewriteWith(Block third) throws IOException {
    try (JournalFile file = JournalFile.create(path)) {
      file.append(blocks.subList(0, 1));
      file.append(blocks.subList(1, 2));
      file.append(List.of(third));
    }
  }

  private void assertDamage(int block, String reason) {
    assertThatThrownBy(this::recovered)
        .isInstanceOf(DamagedJournalException.class)
        .hasMessageStartingWith(
            path
                + " is damaged at offset "
                + offsets.get(block)
                + ", block "
                + block
                + ": "
                + reason);
  }

  /** The block in whose frame a byte stands, -1 for the header of the file. */
  private int blockAt(int at) {
    int block = -1;
    while (at >= offsets.get(block + 1)) {
      block++;
    }
    return block;
  }

  private List<Block> recovered() throws IOException {
    return StoredBlocks.of(JournalReader.read(path).blocks());
  }
}
