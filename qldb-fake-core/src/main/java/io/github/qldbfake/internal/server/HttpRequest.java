package io.github.qldbfake.internal.server;

import java.util.Map;
import java.util.Optional;

/**
 * A request with its whole body.
 *
 * @param rawPath the path as sent, percent-encoded
 * @param rawQuery the query as sent, percent-encoded; empty if there is none
 * @param headers values by name in lower case; of a repeated header the first
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record HttpRequest(
    String method, String rawPath, String rawQuery, Map<String, String> headers, byte[] body) {

  /** The value of the header {@code name}, in lower case. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The same request under another path. */
  HttpRequest at(String path) {
    return new HttpRequest(method, path, rawQuery, headers, body);
  }
}
