package io.github.qldbfake.junit5.internal.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** A text on the class path, in UTF-8. */
record SeedResource(String name, String text) {

  private static final Map<String, BiFunction<String, String, List<SeedPart>>> FORMATS =
      Map.of(
          "ion", IonDocuments::of,
          "json", IonDocuments::of,
          "csv", CsvDocuments::of);

  /**
   * Reads a resource.
   *
   * @param name its path from the root of the class path, with or without a slash before it
   */
  static SeedResource read(String name) {
    String path = name.startsWith("/") ? name.substring(1) : name;
    try (InputStream found = open(path)) {
      if (found == null) {
        throw new SeedFormatException(
            name,
            "no such resource on the class path; put it under src/test/resources, and give its path from there");
      }
      return new SeedResource(path, new String(found.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new SeedFormatException(name, "cannot be read: " + e.getMessage());
    }
  }

  private static InputStream open(String path) {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = ofThread == null ? SeedResource.class.getClassLoader() : ofThread;
    return loader.getResourceAsStream(path);
  }

  List<SeedPart> statements() {
    return Script.statements(name, text);
  }

  List<SeedPart> documents() {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    BiFunction<String, String, List<SeedPart>> format = FORMATS.get(extension);
    if (format == null) {
      throw new SeedFormatException(
          name, "documents come from resources that end in .ion, .json or .csv");
    }
    return format.apply(name, text);
  }
}
