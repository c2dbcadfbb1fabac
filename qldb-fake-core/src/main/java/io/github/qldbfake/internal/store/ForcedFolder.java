package io.github.qldbfake.internal.store;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A folder whose entries are forced to the disk, not their contents alone. */
public record ForcedFolder(Path path) {

  private static final boolean CAN_BE_OPENED = File.separatorChar == '/';

  /** A folder, which need not be there yet. */
  public ForcedFolder {
    path = path.toAbsolutePath();
  }

  /** The folder that a file lies in. */
  public static ForcedFolder of(Path file) {
    return new ForcedFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
  }

  /** Makes the folder and those above it, and forces the entry of each new one. */
  public void create() throws IOException {
    Path parent = path.getParent();
    if (parent != null && !Files.isDirectory(path)) {
      ForcedFolder above = new ForcedFolder(parent);
      above.create();
      Files.createDirectories(path);
      above.force();
    }
  }

  /** Gives a file of this folder other contents as a whole, for good, or leaves it as it is. */
  public void replace(Path file, byte[] contents) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(contents);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    rename(next, file);
  }

  /** Puts a file of this folder in place of another at once, for good. */
  public void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    force();
  }

  /** Removes a file if it is there, for good. */
  public void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      force();
    }
  }

  /**
   * Forces its entries; where a folder cannot be opened, as on Windows, that is up to the system.
   */
  public void force() throws IOException {
    if (CAN_BE_OPENED) {
      try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }
}
