package io.github.qldbfake.junit5.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Java blocks of a document. Each has a comment above it that names the test class and the
 * region it is copied from: {@code <!-- snippet: ReadmeExampleTest#readme -->}.
 */
final class Snippets {

  private static final Path ROOT = Path.of("..");

  /** Where snippets come from: the tests beside this one, container tests, and a sample. */
  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/test/java/io/github/qldbfake/junit5/docs"),
          ROOT.resolve("qldb-testcontainers/src/test/java/io/github/qldbfake/testcontainers"),
          ROOT.resolve("samples/testcontainers/src/test/java/com/example/garage"));

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:<!-- snippet: (?<file>\\w+)#(?<region>\\w+) -->\\R)?```java\\R(?<code>.*?)```",
          Pattern.DOTALL);

  private Snippets() {}

  /** A block of a document; {@code file} is null if no comment names its source. */
  record Snippet(String file, String region, String code) {

    /** The region of the test class that the block is a copy of. */
    String source() throws IOException {
      Path path =
          SOURCES.stream()
              .map(folder -> folder.resolve(file + ".java"))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow(() -> new NoSuchFileException(file + ".java"));
      String text = Files.readString(path);
      Matcher matcher =
          Pattern.compile("// region " + region + "\\R(?<code>.*?[ ]*)// endregion", Pattern.DOTALL)
              .matcher(text);
      if (!matcher.find()) {
        throw new IOException("no region " + region + " in " + file);
      }
      return matcher.group("code").stripIndent();
    }
  }

  static List<Snippet> of(String document) throws IOException {
    return BLOCK
        .matcher(Files.readString(ROOT.resolve(document)))
        .results()
        .map(block -> new Snippet(block.group(1), block.group(2), block.group(3)))
        .toList();
  }
}
