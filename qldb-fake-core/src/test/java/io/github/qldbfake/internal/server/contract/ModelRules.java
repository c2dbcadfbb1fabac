package io.github.qldbfake.internal.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every rule that a model has for an input: {@code <member> <rule>}, with {@code []} for elements,
 * {@code {key}} and {@code {value}} for entries of maps.
 */
final class ModelRules {

  /** What shapes may say. Anything else would be a rule that nobody checks. */
  private static final Set<String> KNOWN =
      Set.of("type", "members", "required", "member", "key", "value", "sensitive");

  private static final Set<String> RULES = Set.of("min", "max", "pattern", "enum");

  private final ModelFile model;
  private final Set<String> rules = new TreeSet<>();

  private ModelRules(ModelFile model) {
    this.model = model;
  }

  static Set<String> of(ModelFile model, JsonNode input) {
    ModelRules all = new ModelRules(model);
    all.members(input, "");
    return all.rules;
  }

  private void members(JsonNode structure, String path) {
    structure
        .path("members")
        .properties()
        .forEach(
            member -> {
              String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
              String location = member.getValue().path("location").asText("body");
              if (contains(structure.path("required"), member.getKey())) {
                rules.add(name + " required");
              }
              shape(model.target(member.getValue()), name, location);
            });
  }

  private void shape(JsonNode shape, String path, String location) {
    String type = shape.path("type").asText();
    boolean textOnTheWire = !location.equals("body") && !type.equals("integer");
    if (!textOnTheWire) {
      rules.add(path + " type");
    }
    for (String rule : names(shape)) {
      if (RULES.contains(rule)) {
        rules.add(path + " " + rule);
      } else if (!KNOWN.contains(rule)) {
        throw new AssertionError("the model has a rule without a case: " + path + " " + rule);
      }
    }
    // Nothing is shorter than nothing.
    if (shape.path("min").asInt() == 0 && !type.equals("integer")) {
      rules.remove(path + " min");
    }
    switch (type) {
      case "structure" -> members(shape, path);
      case "list" -> shape(model.target(shape.path("member")), path + "[]", location);
      case "map" -> {
        shape(model.target(shape.path("key")), path + "{key}", "uri");
        shape(model.target(shape.path("value")), path + "{value}", location);
      }
      default -> {
        // A leaf.
      }
    }
  }

  private static List<String> names(JsonNode shape) {
    List<String> names = new ArrayList<>();
    shape.fieldNames().forEachRemaining(names::add);
    return names;
  }

  static boolean contains(JsonNode list, String name) {
    for (JsonNode element : list) {
      if (element.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
