package io.github.qldbfake.internal.server.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qldbfake.internal.server.json.JsonMistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the arguments of a call: of POST from its JSON body, of others from the query. */
record ArgumentsReader(ObjectMapper mapper) {

  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  /**
   * The arguments.
   *
   * @throws IllegalArgumentException if they are in the other place, or cannot be read
   */
  Arguments read(String method, Map<String, List<String>> query, byte[] body) {
    if (method.equals("POST")) {
      if (!query.isEmpty()) {
        throw new IllegalArgumentException(
            "POST has its arguments in the body, not in the query: " + query.keySet());
      }
      return new Arguments(ofBody(body));
    }
    if (body.length > 0) {
      throw new IllegalArgumentException(
          method + " has its arguments in the query, and no body: leave the body out");
    }
    return new Arguments(ofQuery(query));
  }

  private static Map<String, String> ofQuery(Map<String, List<String>> query) {
    Map<String, String> arguments = new LinkedHashMap<>();
    query.forEach(
        (name, values) -> {
          if (values.size() > 1) {
            throw new IllegalArgumentException(
                "the argument \"" + name + "\" stands in the query more than once: " + values);
          }
          arguments.put(name, values.get(0));
        });
    return arguments;
  }

  private Map<String, Object> ofBody(byte[] body) {
    if (body.length == 0) {
      return Map.of();
    }
    try {
      JsonNode json = mapper.readTree(body);
      if (!json.isObject()) {
        throw new IllegalArgumentException(
            "the body is no JSON object, but of the kind "
                + json.getNodeType().name().toLowerCase(Locale.ROOT));
      }
      return mapper.convertValue(json, MEMBERS);
    } catch (JsonProcessingException e) {
      JsonMistake mistake = JsonMistake.of(e);
      throw new IllegalArgumentException(
          "the body is no JSON object: %s, at line %d, column %d"
              .formatted(mistake.problem(), mistake.line(), mistake.column()),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
