package io.github.qldbfake.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder that an export was downloaded to, out of which no key leads. */
final class ExportFolder {

  private static final String COMPLETED = ".completed.manifest";
  private static final Pattern CLIMBS = Pattern.compile("(^|/)(\\.\\.?)?(/|$)|\\\\");

  private final Path root;

  /**
   * The folder {@code root}.
   *
   * @throws UnreadableInputException if there is none
   */
  ExportFolder(Path root) {
    try {
      this.root = root.toRealPath();
    } catch (IOException e) {
      throw new UnreadableInputException("there is no folder " + root, e);
    }
    if (!Files.isDirectory(this.root)) {
      throw new UnreadableInputException(
          root + " is a file: give the folder that holds the export");
    }
  }

  /**
   * The completed manifests here and below, by name.
   *
   * @throws UnreadableInputException if there is none
   */
  List<Path> completedManifests() {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> found =
          files
              .filter(file -> file.getFileName().toString().endsWith(COMPLETED))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new UnreadableInputException(
            "there is no file *"
                + COMPLETED
                + " in "
                + root
                + " or below: the export has not completed, or its manifests were not downloaded");
      }
      return found;
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableInputException("cannot list " + root + ": " + e.getMessage(), e);
    }
  }

  /** The path of a file here or below, from here, with slashes. */
  String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Whether a key could lead out of a folder. */
  static boolean climbs(String key) {
    return CLIMBS.matcher(key).find();
  }

  /** The file of that path below {@code folder}, if there is one that is really here. */
  Optional<Path> file(Path folder, String key) {
    try {
      Path file = folder.resolve(key).normalize();
      return Files.isRegularFile(file) && file.toRealPath().startsWith(root)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  /** As {@link #file(Path, String)}, below this folder. */
  Optional<Path> file(String key) {
    return file(root, key);
  }
}
