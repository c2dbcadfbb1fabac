package io.github.qldbfake.internal.seed;

/** A file that a description names. */
final class NamedFile {

  private NamedFile() {}

  /** Its text; if it cannot be read, the place where it is named is said, too. */
  static SeedResource read(SeedSource source, String name, String place) {
    try {
      return source.read(name);
    } catch (SeedFormatException e) {
      throw new SeedFormatException(place, String.valueOf(e.getMessage()));
    }
  }
}
