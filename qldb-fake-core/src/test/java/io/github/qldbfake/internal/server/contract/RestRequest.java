package io.github.qldbfake.internal.server.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.Map;
import java.util.StringJoiner;

/** A request of rest-json: members sent where the model says they travel. */
record RestRequest(String method, String path, String query, String body) {

  static RestRequest of(ModelFile model, String operation, ObjectNode input) {
    JsonNode http = model.operation(operation).path("http");
    String path = http.path("requestUri").asText();
    StringJoiner query = new StringJoiner("&");
    ObjectNode body = ModelFile.JSON.createObjectNode();
    boolean hasBody = false;
    for (Map.Entry<String, JsonNode> member : model.input(operation).path("members").properties()) {
      String wireName = member.getValue().path("locationName").asText(member.getKey());
      JsonNode value = input.path(member.getKey());
      switch (member.getValue().path("location").asText("body")) {
        case "uri" -> path = path.replace("{" + wireName + "}", encode(value.asText()));
        case "querystring" -> {
          for (JsonNode each : value.isArray() ? value : ModelFile.JSON.createArrayNode()) {
            query.add(wireName + "=" + encode(each.asText()));
          }
          if (value.isValueNode() && !value.isNull()) {
            query.add(wireName + "=" + encode(value.asText()));
          }
        }
        default -> {
          hasBody = true;
          if (!value.isMissingNode()) {
            body.set(wireName, value);
          }
        }
      }
    }
    return new RestRequest(
        http.path("method").asText(), path, query.toString(), hasBody ? body.toString() : "");
  }

  /** Path and query. */
  String target() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
