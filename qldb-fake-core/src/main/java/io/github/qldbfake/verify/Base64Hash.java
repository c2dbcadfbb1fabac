package io.github.qldbfake.verify;

import io.github.qldbfake.internal.journal.Hash;
import java.util.Base64;
import java.util.Optional;

/** Hashes in base64. */
final class Base64Hash {

  private Base64Hash() {}

  /** The hash of 32 bytes that {@code text} spells, if it is spelled as an encoder would. */
  static Optional<Hash> read(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return bytes.length == Hash.LENGTH && Base64.getEncoder().encodeToString(bytes).equals(text)
          ? Optional.of(Hash.of(bytes))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
