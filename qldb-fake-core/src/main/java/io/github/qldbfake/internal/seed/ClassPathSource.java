package io.github.qldbfake.internal.seed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Resources by their paths from the root of the class path, with or without a slash before. */
public final class ClassPathSource implements SeedSource {

  /** The class path of the thread that reads. */
  public ClassPathSource() {}

  @Override
  public String shown(String name) {
    return name.startsWith("/") ? name.substring(1) : name;
  }

  @Override
  public @Nullable InputStream open(String name) throws IOException {
    String path = shown(name);
    URL found = loader().getResource(path);
    if (found != null && isFolder(path, found)) {
      throw new IOException("it is a folder; name the files in it");
    }
    return loader().getResourceAsStream(path);
  }

  @Override
  public String absence() {
    return "no such resource on the class path; put it under src/test/resources, and give its path from there";
  }

  /** A folder can be read as well: its text is a list of its files, or empty if it is in a jar. */
  private static boolean isFolder(String path, URL found) {
    return found.getProtocol().equals("file")
        ? isDirectory(found)
        : path.endsWith("/") || loader().getResource(path + "/") != null;
  }

  /** Class loaders may give addresses that are none, with spaces in them; those are let through. */
  private static boolean isDirectory(URL file) {
    try {
      return Files.isDirectory(Path.of(file.toURI()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return false;
    }
  }

  private static ClassLoader loader() {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread == null ? ClassPathSource.class.getClassLoader() : ofThread;
  }
}
