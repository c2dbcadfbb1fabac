package io.github.qldbfake.internal.seed;

import io.github.qldbfake.internal.store.FileFailure;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where the resources of a seed are found by their names. */
public interface SeedSource {

  /** How messages name the resource. */
  String shown(String name);

  /**
   * The bytes of a resource; null if there is none of that name.
   *
   * @throws IOException if it cannot be read
   */
  @Nullable InputStream open(String name) throws IOException;

  /** What is said of a name for which there is none. */
  String absence();

  /**
   * The whole text.
   *
   * @throws SeedFormatException if there is none, or it is not UTF-8
   */
  default SeedResource read(String name) {
    String shown = shown(name);
    try (InputStream found = open(name)) {
      if (found == null) {
        throw new SeedFormatException(shown, absence());
      }
      return new SeedResource(shown, Utf8Text.decode(shown, found.readAllBytes()));
    } catch (IOException e) {
      throw new SeedFormatException(shown, "cannot be read: " + FileFailure.reason(e));
    }
  }
}
