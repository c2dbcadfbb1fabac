package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.journal.Block;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What is written to a journal file at once: the blocks whose commits share one force. So of a
 * frame that was being written when the machine stopped, no block was acknowledged.
 *
 * <p>A mark, the length of the payload, the number of the first block, and the CRC-32C of all that
 * follows the mark; then the payload.
 */
final class JournalFrame {

  static final int MARK = 0x514C4A46; // QLJF
  static final int HEADER_LENGTH = Integer.BYTES + Integer.BYTES + Long.BYTES + Integer.BYTES;

  /** The header of a frame as it stands in a file; nothing of it need be true. */
  record Header(int mark, int payloadLength, long firstBlock, int checksum) {

    static Header read(ByteBuffer bytes) {
      return new Header(bytes.getInt(), bytes.getInt(), bytes.getLong(), bytes.getInt());
    }

    /** Whether {@code room} bytes after the header can hold what it announces. */
    boolean fits(long room) {
      return mark == MARK && payloadLength >= 0 && payloadLength <= room;
    }

    boolean matches(byte[] payload) {
      return checksum == JournalFrame.checksum(firstBlock, payload);
    }
  }

  private JournalFrame() {}

  /** The bytes of a frame; {@code blocks} are at least one. */
  static ByteBuffer of(List<Block> blocks) throws IOException {
    byte[] payload = BlockEncoder.encode(blocks);
    long firstBlock = blocks.get(0).blockAddress().sequenceNo();
    return ByteBuffer.allocate(Math.addExact(HEADER_LENGTH, payload.length))
        .putInt(MARK)
        .putInt(payload.length)
        .putLong(firstBlock)
        .putInt(checksum(firstBlock, payload))
        .put(payload)
        .flip();
  }

  private static int checksum(long firstBlock, byte[] payload) {
    CRC32C crc = new CRC32C();
    crc.update(
        ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
            .putInt(payload.length)
            .putLong(firstBlock)
            .flip());
    crc.update(payload);
    return (int) crc.getValue();
  }
}
