package io.github.qldbfake.classpath;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Says which jar of the class path a class comes from. */
final class OriginOfClasses {

  private OriginOfClasses() {}

  /** The name of the jar without its extension, or {@code absent}. */
  static String jarOf(String className) {
    try {
      var source = Class.forName(className).getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI())
          .getFileName()
          .toString()
          .replaceFirst("\\.jar$", "");
    } catch (ClassNotFoundException e) {
      return "absent";
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
