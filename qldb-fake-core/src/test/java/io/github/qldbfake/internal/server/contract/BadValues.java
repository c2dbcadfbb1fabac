package io.github.qldbfake.internal.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Values that break one rule of a shape each, by rule. */
final class BadValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private BadValues() {}

  static Map<String, List<JsonNode>> of(JsonNode shape) {
    Map<String, List<JsonNode>> values = new TreeMap<>();
    switch (shape.path("type").asText()) {
      case "string" -> {
        strings(shape).forEach((rule, texts) -> values.put(rule, texts(texts)));
        values.put("type", List.of(JSON.numberNode(7), JSON.booleanNode(true), JSON.objectNode()));
      }
      case "blob" -> {
        blobs(shape).forEach((rule, blob) -> values.put(rule, texts(List.of(blob))));
        values.put("type", List.of(JSON.numberNode(7), JSON.textNode("?")));
      }
      case "boolean" ->
          values.put("type", List.of(JSON.textNode("true"), JSON.numberNode(1), JSON.arrayNode()));
      case "timestamp" ->
          values.put(
              "type",
              List.of(
                  JSON.textNode("2020-07-07T16:34:06Z"),
                  JSON.booleanNode(true),
                  JSON.objectNode(),
                  JSON.numberNode(new BigDecimal("1E+300")),
                  JSON.numberNode(Long.MAX_VALUE)));
      case "integer", "long" -> integers(shape, values);
      case "list" -> {
        values.put("type", List.of(JSON.textNode("text"), JSON.objectNode()));
        if (shape.has("max")) {
          values.put("max", List.of(list(shape.get("max").asInt() + 1)));
        }
      }
      case "map" -> {
        values.put("type", List.of(JSON.textNode("text"), JSON.arrayNode(), JSON.numberNode(1)));
        if (shape.has("max")) {
          values.put("max", List.of(map(shape.get("max").asInt() + 1)));
        }
      }
      case "structure" ->
          values.put("type", List.of(JSON.textNode("text"), JSON.arrayNode(), JSON.numberNode(1)));
      default -> throw new AssertionError("no bad values for " + shape);
    }
    return values;
  }

  /** The texts that break a rule of a string. */
  static Map<String, List<String>> strings(JsonNode shape) {
    Map<String, List<String>> texts = new TreeMap<>();
    int min = shape.path("min").asInt();
    int max = shape.path("max").asInt(Integer.MAX_VALUE);
    if (min > 0) {
      texts.put("min", List.of("a".repeat(min - 1)));
    }
    if (shape.has("max")) {
      texts.put("max", List.of("a".repeat(max + 1)));
    }
    if (shape.has("pattern")) {
      texts.put("pattern", illPatterned(shape.get("pattern").asText(), min, max));
    }
    if (shape.has("enum")) {
      String known = shape.get("enum").get(0).asText();
      texts.put("enum", List.of("NO_SUCH_VALUE", known.toLowerCase(Locale.ROOT), ""));
    }
    return texts;
  }

  private static List<String> illPatterned(String pattern, int min, int max) {
    String plain = "a".repeat(Math.max(min, 8));
    Stream<String> odd =
        Stream.of("_", " ", "!", "\u00e9").map(letter -> plain.substring(1) + letter);
    return Stream.concat(odd, Stream.of("a--b", "1234", "-abc", "abc-"))
        .filter(text -> text.length() >= min && text.length() <= max)
        .filter(text -> !text.matches(pattern))
        .toList();
  }

  private static Map<String, String> blobs(JsonNode shape) {
    Map<String, String> blobs = new TreeMap<>();
    if (shape.path("min").asInt() > 0) {
      blobs.put("min", base64(shape.path("min").asInt() - 1));
    }
    if (shape.has("max")) {
      blobs.put("max", base64(shape.path("max").asInt() + 1));
    }
    return blobs;
  }

  private static void integers(JsonNode shape, Map<String, List<JsonNode>> values) {
    values.put("type", texts(List.of("many", "1.5", "", "99999999999999999999")));
    if (shape.has("min")) {
      values.put("min", List.of(JSON.numberNode(shape.get("min").asLong() - 1)));
    }
    if (shape.has("max")) {
      values.put("max", List.of(JSON.numberNode(shape.get("max").asLong() + 1)));
    }
  }

  private static String base64(int length) {
    return Base64.getEncoder().encodeToString(new byte[length]);
  }

  private static List<JsonNode> texts(List<String> texts) {
    List<JsonNode> nodes = new ArrayList<>();
    texts.forEach(text -> nodes.add(JSON.textNode(text)));
    return nodes;
  }

  private static ArrayNode list(int size) {
    ArrayNode list = JSON.arrayNode();
    for (int number = 0; number < size; number++) {
      list.add("k" + number);
    }
    return list;
  }

  private static ObjectNode map(int size) {
    ObjectNode map = JSON.objectNode();
    for (int number = 0; number < size; number++) {
      map.put("k" + number, "v");
    }
    return map;
  }
}
