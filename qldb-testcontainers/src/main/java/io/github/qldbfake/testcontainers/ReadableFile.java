package io.github.qldbfake.testcontainers;

import org.testcontainers.utility.MountableFile;

/** Files that the user of the image may read, whoever owns them on this machine. */
final class ReadableFile {

  private static final int MODE = 0644;

  private ReadableFile() {}

  /**
   * A resource of the class path.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  static MountableFile ofResource(String name) {
    return MountableFile.forClasspathResource(name, MODE);
  }

  /**
   * A file from anywhere, as it is but for its mode: on this machine it may be its owner's alone.
   */
  static MountableFile of(MountableFile file) {
    return MountableFile.forHostPath(file.getResolvedPath(), MODE);
  }
}
