package io.github.qldbfake.internal.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an operation is found.
 *
 * @param uri the path with its variables in braces, such as {@code /ledgers/{name}}
 * @param inputShape the shape of the request
 */
record Route(String operation, String method, String uri, String inputShape) {

  /**
   * The decoded variables of {@code rawPath} if it is of this route's form, whatever the method.
   */
  Optional<Map<String, String>> match(String rawPath) {
    List<String> pattern = List.of(uri.split("/", -1));
    List<String> path = List.of(rawPath.split("/", -1));
    if (pattern.size() != path.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (int at = 0; at < pattern.size(); at++) {
      String expected = pattern.get(at);
      String segment = path.get(at);
      if (!expected.startsWith("{")) {
        if (!expected.equals(segment)) {
          return Optional.empty();
        }
      } else if (segment.isEmpty()) {
        return Optional.empty();
      } else {
        variables.put(expected.substring(1, expected.length() - 1), decode(segment));
      }
    }
    return Optional.of(variables);
  }

  private static String decode(String segment) {
    // In a path a plus sign is a plus sign; the decoder is made for forms.
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
