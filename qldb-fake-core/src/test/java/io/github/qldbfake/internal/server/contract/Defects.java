package io.github.qldbfake.internal.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** All the ways to spoil a valid request, one rule of the model at a time. */
final class Defects {

  private final ModelFile model;
  private final String operation;
  private final ObjectNode valid;
  private final List<Defect> defects = new ArrayList<>();

  private Defects(ModelFile model, String operation, ObjectNode valid) {
    this.model = model;
    this.operation = operation;
    this.valid = valid;
  }

  /** The defects of {@code valid}, whose members are of the structure {@code input}. */
  static List<Defect> of(ModelFile model, String operation, JsonNode input, ObjectNode valid) {
    Defects all = new Defects(model, operation, valid);
    all.members(input, "", "", "");
    return all.defects;
  }

  /**
   * Spoils the members of a structure.
   *
   * @param pointer where the structure is in the request
   * @param path what an answer calls it
   * @param rulePath what {@link ModelRules} calls it
   */
  private void members(JsonNode structure, String pointer, String path, String rulePath) {
    structure
        .path("members")
        .properties()
        .forEach(
            member -> {
              String name = member.getKey();
              JsonNode value = valid.at(pointer + "/" + name);
              if (value.isMissingNode()) {
                return;
              }
              String memberPath = join(path, name);
              String memberRule = join(rulePath, name);
              boolean inBody = !member.getValue().has("location");
              if (ModelRules.contains(structure.path("required"), name)) {
                spoil(
                    pointer,
                    memberRule + " required",
                    memberPath,
                    (parent, key) -> ((ObjectNode) parent).remove(name),
                    name);
                if (inBody) {
                  put(pointer, name, null, memberRule + " required", memberPath);
                }
              }
              JsonNode shape = model.target(member.getValue());
              shape(shape, new Place(pointer, name, memberPath, memberRule, inBody));
            });
  }

  private void shape(JsonNode shape, Place place) {
    BadValues.of(shape)
        .forEach(
            (rule, values) -> {
              boolean expressible =
                  place.inBody()
                      || !rule.equals("type")
                      || shape.path("type").asText().equals("integer");
              for (JsonNode value : expressible ? values : List.<JsonNode>of()) {
                put(
                    place.parent(),
                    place.key(),
                    value,
                    place.rulePath() + " " + rule,
                    place.path());
              }
            });
    JsonNode present = valid.at(place.pointer());
    switch (shape.path("type").asText()) {
      case "structure" -> members(shape, place.pointer(), place.path(), place.rulePath());
      case "list" -> {
        for (int at = 0; at < present.size(); at++) {
          shape(model.target(shape.path("member")), place.element(at));
        }
      }
      case "map" -> entries(shape, place, present);
      default -> {
        // A leaf.
      }
    }
  }

  private void entries(JsonNode map, Place place, JsonNode present) {
    BadValues.strings(model.target(map.path("key")))
        .forEach(
            (rule, keys) -> {
              for (String key : keys) {
                spoil(
                    place.pointer(),
                    place.rulePath() + "{key} " + rule,
                    place.path(),
                    (parent, name) -> ((ObjectNode) parent).put(name, "v"),
                    key);
              }
            });
    present
        .fieldNames()
        .forEachRemaining(
            key ->
                shape(
                    model.target(map.path("value")),
                    new Place(
                        place.pointer(),
                        key,
                        join(place.path(), key),
                        place.rulePath() + "{value}",
                        place.inBody())));
  }

  private void put(
      String parent, String key, @Nullable JsonNode value, String rule, String parameter) {
    spoil(
        parent,
        rule,
        parameter,
        (holder, name) -> {
          if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
          } else {
            ((ObjectNode) holder).set(name, value);
          }
        },
        key);
  }

  private void spoil(
      String pointer,
      String rule,
      String parameter,
      BiConsumer<JsonNode, String> change,
      String key) {
    ObjectNode copy = valid.deepCopy();
    change.accept(copy.at(pointer), key);
    defects.add(new Defect(operation, rule, parameter, copy));
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** The rules that a list of defects breaks. */
  static Set<String> rules(List<Defect> defects) {
    return new TreeSet<>(defects.stream().map(Defect::rule).toList());
  }

  /** Where a value is: in the request, in an answer's words, and in the model's. */
  private record Place(String parent, String key, String path, String rulePath, boolean inBody) {

    String pointer() {
      return parent + "/" + key;
    }

    Place element(int at) {
      return new Place(
          pointer(), String.valueOf(at), path + "[" + at + "]", rulePath + "[]", inBody);
    }
  }
}
