package io.github.qldbfake.internal.store;

import io.github.qldbfake.internal.journal.Block;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The file of a journal, to be written to; by one thread at a time. */
final class JournalFile implements Closeable {

  /** QLDBJRN and the version of the format. */
  static final long HEADER = 0x514C44424A524E01L;

  static final int HEADER_LENGTH = Long.BYTES;

  private final FileChannel channel;
  private long size;

  private JournalFile(FileChannel channel, long size) {
    this.channel = channel;
    this.size = size;
  }

  /** A new file without blocks, in place of one that may be there. */
  static JournalFile create(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    JournalFile file = new JournalFile(channel, 0);
    try {
      file.write(ByteBuffer.allocate(HEADER_LENGTH).putLong(HEADER).flip());
      return file;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** The file with whatever stands behind its first {@code size} bytes cut off. */
  static JournalFile open(Path path, long size) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
    try {
      if (channel.size() > size) {
        channel.truncate(size);
        channel.force(true);
      }
      return new JournalFile(channel, size);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Writes one frame at the end; after a failure the file is as it was, if that can be done. */
  void append(List<Block> blocks) throws IOException {
    long before = size;
    try {
      write(JournalFrame.of(blocks));
      force();
    } catch (IOException | RuntimeException e) {
      cut(before, e);
      throw e;
    }
  }

  /** As {@link #append}, to be forced later. */
  void write(List<Block> blocks) throws IOException {
    write(JournalFrame.of(blocks));
  }

  void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      size += channel.write(bytes, size);
    }
  }

  private void cut(long before, Exception failure) {
    try {
      size = before;
      channel.truncate(before);
      channel.force(true);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
