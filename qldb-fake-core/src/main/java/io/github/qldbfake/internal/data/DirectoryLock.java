package io.github.qldbfake.internal.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a data directory to one process; the system lets go of it however the process ends. */
final class DirectoryLock implements AutoCloseable {

  private static final String NAME = "qldb-fake.lock";

  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  static DirectoryLock of(Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isLocked(channel)) {
      return new DirectoryLock(channel);
    }
    channel.close();
    throw new DataDirectoryException(
        "the data directory "
            + directory
            + " is used by another qldb-fake; stop that one, or give this one a directory of its"
            + " own");
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // Another fake in this JVM.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
