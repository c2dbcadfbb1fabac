package io.github.qldbfake.internal.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files by their names, which are absolute or relative to a folder. */
record FolderSource(Path folder) implements SeedSource {

  /** Files beside another. */
  static FolderSource of(Path file) {
    Path parent = file.getParent();
    return new FolderSource(parent == null ? Path.of("") : parent);
  }

  @Override
  public String shown(String name) {
    return path(name).toString();
  }

  @Override
  public @Nullable InputStream open(String name) throws IOException {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new IOException("it is a folder");
    }
    try {
      return Files.newInputStream(path);
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  @Override
  public String absence() {
    return "there is no such file";
  }

  private Path path(String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new SeedFormatException(folder.toString(), "no name of a file: " + e.getMessage());
    }
  }
}
