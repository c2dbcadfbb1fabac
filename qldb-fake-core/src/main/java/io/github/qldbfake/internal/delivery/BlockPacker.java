package io.github.qldbfake.internal.delivery;

import com.amazon.ion.IonWriter;
import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.store.JournalView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Packs blocks into the content of data objects, one object in memory at a time. The same blocks
 * come out the same, cut at the same places, however often they are packed.
 */
record BlockPacker(JournalView journal, OutputFormat format, ObjectCuts cuts) {

  /** The object that begins with the first of {@code blocks}, which are not empty. */
  PackedBlocks pack(BlockRange blocks) {
    BlockWriter shapes = new BlockWriter();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    long next = blocks.first();
    try (IonWriter writer = format.writer(content)) {
      do {
        shapes.block(journal.block(next)).writeTo(writer);
        writer.flush();
        next++;
      } while (next < blocks.end() && !cuts.isFull(next - blocks.first(), content.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackedBlocks(new BlockRange(blocks.first(), next), content.toByteArray());
  }

  /** The content of one object, and which blocks it holds. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  record PackedBlocks(BlockRange blocks, byte[] content) {}
}
