package io.github.qldbfake.internal.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds an answer against a shape of the model: names, JSON types, values and what is there. */
final class ShapeFit {

  private final ModelFile model;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> absent = new TreeSet<>();

  ShapeFit(ModelFile model, JsonNode shape, JsonNode answer) {
    this.model = model;
    check(shape, answer, "");
  }

  /** What does not fit; empty if everything does. */
  List<String> problems() {
    return problems;
  }

  /** The optional members that the answer does not have. */
  Set<String> absent() {
    return absent;
  }

  private void check(JsonNode shape, JsonNode value, String path) {
    String type = shape.path("type").asText();
    boolean fits =
        switch (type) {
          case "structure", "map" -> value.isObject();
          case "list" -> value.isArray();
          case "string" -> value.isTextual();
          case "blob" -> value.isTextual() && isBlob(shape, value.asText());
          case "boolean" -> value.isBoolean();
          case "integer", "long" -> value.isIntegralNumber();
          case "timestamp" -> value.isNumber() && value.decimalValue().scale() <= 3;
          default -> false;
        };
    if (!fits) {
      problems.add(path + " is no " + type + ": " + value);
      return;
    }
    switch (type) {
      case "structure" -> members(shape, value, path);
      case "list" ->
          value.forEach(each -> check(model.target(shape.path("member")), each, path + "[]"));
      case "map" ->
          value
              .properties()
              .forEach(
                  entry -> {
                    text(model.target(shape.path("key")), entry.getKey(), path);
                    check(model.target(shape.path("value")), entry.getValue(), path + "{}");
                  });
      case "string" -> text(shape, value.asText(), path);
      default -> {
        // A leaf without further rules.
      }
    }
  }

  private void members(JsonNode shape, JsonNode value, String path) {
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      if (!shape.path("members").has(member.getKey())) {
        problems.add(path + " has a member beside the model: " + member.getKey());
      }
    }
    for (Map.Entry<String, JsonNode> member : shape.path("members").properties()) {
      String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
      if (value.has(member.getKey())) {
        check(model.target(member.getValue()), value.get(member.getKey()), name);
      } else if (ModelRules.contains(shape.path("required"), member.getKey())) {
        problems.add(name + " is required");
      } else {
        absent.add(name);
      }
    }
  }

  private void text(JsonNode shape, String text, String path) {
    int length = text.codePointCount(0, text.length());
    if (length < shape.path("min").asInt()
        || length > shape.path("max").asInt(Integer.MAX_VALUE)
        || !text.matches("(?s)" + shape.path("pattern").asText(".*"))
        || (shape.has("enum") && !ModelRules.contains(shape.path("enum"), text))) {
      problems.add(path + " breaks a rule of the model: " + text);
    }
  }

  private static boolean isBlob(JsonNode shape, String base64) {
    try {
      int length = Base64.getDecoder().decode(base64).length;
      return length >= shape.path("min").asInt()
          && length <= shape.path("max").asInt(Integer.MAX_VALUE);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
