package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Optional;

/** Blobs as they travel in JSON: standard base64. */
final class Base64Text {

  private Base64Text() {}

  static Optional<byte[]> decode(JsonNode node) {
    if (!node.isTextual()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(node.textValue()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
