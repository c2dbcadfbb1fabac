package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.journal.Block;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Reads a journal file from its beginning.
 *
 * <p>A frame that is cut short or whose checksum does not match is torn if no whole frame with
 * later blocks follows it anywhere: then it was being written when the machine stopped, and no
 * block in it had been acknowledged. Everything else that is wrong is damage.
 */
final class JournalReader implements Closeable {

  private static final int WINDOW = 1 << 16;

  private final Path path;
  private final FileChannel channel;
  private final long end;
  private BlockSequence blocks = BlockSequence.EMPTY;
  private long at = JournalFile.HEADER_LENGTH;

  private JournalReader(Path path, FileChannel channel) throws IOException {
    this.path = path;
    this.channel = channel;
    this.end = channel.size();
  }

  /**
   * Reads it all.
   *
   * @throws DamagedJournalException if the file does not hold what was written to it
   */
  static RecoveredJournal read(Path path) throws IOException {
    try (JournalReader reader =
        new JournalReader(path, FileChannel.open(path, StandardOpenOption.READ))) {
      return reader.read();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private RecoveredJournal read() throws IOException {
    checkHeader();
    Optional<Frame> next = frame(at);
    while (next.isPresent()) {
      take(next.get());
      next = frame(at);
    }
    if (at < end && isFollowedByAFrame()) {
      throw damage("the frame is not what was written, and whole ones follow it");
    }
    if (blocks.size() == 0) {
      throw damage("there is no whole block");
    }
    return new RecoveredJournal(blocks, at, end - at);
  }

  private void checkHeader() throws IOException {
    if (end < JournalFile.HEADER_LENGTH) {
      throw new DamagedJournalException(path, 0, 0, "the file is too short for a journal");
    }
    long header = ByteBuffer.wrap(bytes(0, JournalFile.HEADER_LENGTH)).getLong();
    if (header != JournalFile.HEADER) {
      throw new DamagedJournalException(
          path, 0, 0, "it does not begin as a journal of this version does");
    }
  }

  private void take(Frame frame) throws IOException {
    if (frame.header.firstBlock() != blocks.size()) {
      throw damage("the frame begins with block " + frame.header.firstBlock());
    }
    for (Block block : decoded(frame)) {
      Optional<String> flaw = BlockRecomputation.flaw(blocks, block);
      if (flaw.isPresent()) {
        throw damage(flaw.get());
      }
      blocks = blocks.append(block);
    }
    at += JournalFrame.HEADER_LENGTH + (long) frame.header.payloadLength();
  }

  private List<Block> decoded(Frame frame) throws IOException {
    try {
      return BlockDecoder.decode(frame.payload);
    } catch (IOException e) {
      throw damage("the frame holds something else than blocks: " + e.getMessage());
    }
  }

  /** The frame at an offset, if a whole one stands there. */
  private Optional<Frame> frame(long offset) throws IOException {
    long room = end - offset - JournalFrame.HEADER_LENGTH;
    if (room < 0) {
      return Optional.empty();
    }
    JournalFrame.Header header =
        JournalFrame.Header.read(ByteBuffer.wrap(bytes(offset, JournalFrame.HEADER_LENGTH)));
    if (!header.fits(room)) {
      return Optional.empty();
    }
    byte[] payload = bytes(offset + JournalFrame.HEADER_LENGTH, header.payloadLength());
    return header.matches(payload) ? Optional.of(new Frame(header, payload)) : Optional.empty();
  }

  /** Whether a frame of later blocks begins anywhere behind here. */
  private boolean isFollowedByAFrame() throws IOException {
    for (long window = at + 1; window + Integer.BYTES <= end; window += WINDOW) {
      int length = (int) Math.min(end - window, WINDOW + Integer.BYTES - 1);
      ByteBuffer bytes = ByteBuffer.wrap(bytes(window, length));
      for (int index = 0; index + Integer.BYTES <= length; index++) {
        if (bytes.getInt(index) == JournalFrame.MARK && isLater(frame(window + index))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A document may hold a copy of frames that were written before it. */
  private boolean isLater(Optional<Frame> frame) {
    return frame.filter(found -> found.header.firstBlock() > blocks.size()).isPresent();
  }

  private byte[] bytes(long offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      if (channel.read(rest, offset + rest.position()) < 0) {
        throw new EOFException(path + " became shorter while it was read");
      }
    }
    return bytes;
  }

  private DamagedJournalException damage(String reason) {
    return new DamagedJournalException(path, at, blocks.size(), reason);
  }

  private static final class Frame {

    private final JournalFrame.Header header;
    private final byte[] payload;

    Frame(JournalFrame.Header header, byte[] payload) {
      this.header = header;
      this.payload = payload;
    }
  }
}
