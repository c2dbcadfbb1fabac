package io.github.qldbfake.internal.delivery;

import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Puts objects into files: {@code <directory>/<bucket>/<key>}. A folder is made for each bucket.
 * Files appear whole. Thread-safe, also between processes.
 */
public final class DirectoryDestination implements ObjectDestination {

  private final Path directory;
  private final FileAttribute<?>[] attributes;

  /**
   * A destination in a directory.
   *
   * @throws IllegalArgumentException if there is no such directory
   */
  public DirectoryDestination(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new IllegalArgumentException(
          "exports cannot go to " + directory + ": there is no such directory, create it first");
    }
    this.directory = directory.toAbsolutePath();
    this.attributes = attributes(directory.getFileSystem());
  }

  @Override
  public void put(DeliveredObject object) {
    Path file = file(object);
    try {
      Files.createDirectories(file.getParent());
      write(file, object.content());
    } catch (AccessDeniedException e) {
      throw new DeliveryException(Reason.ACCESS_DENIED, "AccessDenied", e.toString());
    } catch (IOException e) {
      throw new DeliveryException(Reason.UNAVAILABLE, "InternalError", e.toString());
    }
  }

  private Path file(DeliveredObject object) {
    Path file = below(directory, object.bucket());
    for (String name : object.key().split("/", -1)) {
      // As file systems have it: a//b is a/b.
      file = name.isEmpty() ? file : below(file, name);
    }
    return file;
  }

  /** The file of that name: a name of its own, whatever else the file system may take it for. */
  private static Path below(Path folder, String name) {
    try {
      Path relative = folder.getFileSystem().getPath(name);
      if (relative.getRoot() != null
          || relative.getNameCount() != 1
          || !relative.toString().equals(name)
          || name.equals(".")
          || name.equals("..")) {
        throw refused(name, "it leads to another folder");
      }
      return folder.resolve(relative);
    } catch (InvalidPathException e) {
      throw refused(name, e.getReason());
    }
  }

  private static DeliveryException refused(String name, String why) {
    return new DeliveryException(
        Reason.REFUSED, "InvalidArgument", "\"" + name + "\" cannot be a file name: " + why);
  }

  private void write(Path file, byte[] content) throws IOException {
    Path part = Files.createTempFile(file.getParent(), ".", ".part", attributes);
    try {
      Files.write(part, content);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Those of any file, where those of a temporary one would shut others out. */
  private static FileAttribute<?>[] attributes(FileSystem system) {
    return system.supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
        }
        : new FileAttribute<?>[0];
  }
}
