package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Gathers the members of an input from path, query and body, as the API model says. */
final class RequestInput {

  private final ApiModel model;
  private final Json json;

  RequestInput(ApiModel model, Json json) {
    this.model = model;
    this.json = json;
  }

  ObjectNode of(Route route, Map<String, String> variables, HttpRequest request) {
    ObjectNode body = json.read(request.body());
    Query query = Query.parse(request.rawQuery());
    ObjectNode input = json.object();
    JsonNode shape = model.shape(route.inputShape());
    for (Map.Entry<String, JsonNode> member : shape.path("members").properties()) {
      String name = member.getKey();
      String wireName = member.getValue().path("locationName").asText(name);
      switch (ApiModel.location(member.getValue()).orElse("body")) {
        case "uri" -> input.put(name, variables.get(wireName));
        case "querystring" -> put(input, name, member.getValue(), query.all(wireName));
        default -> {
          if (body.has(wireName)) {
            input.set(name, body.get(wireName));
          }
        }
      }
    }
    return input;
  }

  private void put(ObjectNode input, String name, JsonNode member, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    String type = model.shape(member.path("shape").asText()).path("type").asText();
    switch (type) {
      case "list" -> {
        ArrayNode list = input.putArray(name);
        values.forEach(list::add);
      }
      case "integer" -> putInteger(input, name, values.get(0));
      default -> input.put(name, values.get(0));
    }
  }

  /** A number that is none stays text, so that the validation names the member. */
  private static void putInteger(ObjectNode input, String name, String value) {
    try {
      input.put(name, Long.parseLong(value));
    } catch (NumberFormatException e) {
      input.put(name, value);
    }
  }
}
