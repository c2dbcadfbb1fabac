package io.github.qldbfake.benchmarks.measure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the profile {@code peers} has made ready under {@code benchmarks/target}. */
public final class Prepared {

  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Path TARGET = PROJECT.resolve("benchmarks/target");

  private Prepared() {}

  /** The folder of the whole project, which has to be the current one. */
  public static Path project() {
    return PROJECT;
  }

  /** A folder for files of a measurement, made if it is not there. */
  public static Path folder(String name) {
    try {
      return Files.createDirectories(TARGET.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A file or folder under {@code benchmarks/target}.
   *
   * @throws IllegalStateException if it is not there
   */
  public static Path file(String name) {
    return existing(TARGET.resolve(name));
  }

  /**
   * The server jar.
   *
   * @throws IllegalStateException if it is not there
   */
  public static Path serverJar() {
    return existing(PROJECT.resolve("qldb-fake-core/target/qldb-fake.jar"));
  }

  /** The class path of a project beside the fake, behind its own classes and ours. */
  public static String classPath(String peer) {
    Path built = file("peers/" + peer + "/target");
    return String.join(
        File.pathSeparator,
        TARGET.resolve("classes").toString(),
        built.resolve("classes").toString(),
        jars(peer));
  }

  /** The jars of a project beside the fake, parted as in a class path. */
  public static String jars(String peer) {
    try {
      return Files.readString(file("peers/" + peer + "/target/classpath")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path existing(Path file) {
    if (!Files.exists(file)) {
      throw new IllegalStateException(
          file
              + " is not there; in the folder of the project, run first:"
              + " ./mvnw -q -Ppeers -pl benchmarks -am package -Dmaven.test.skip");
    }
    return file;
  }
}
