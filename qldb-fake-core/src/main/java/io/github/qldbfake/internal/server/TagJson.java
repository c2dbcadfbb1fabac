package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** Tags as JSON: an object of strings; a value that is null is an empty one. */
final class TagJson {

  private TagJson() {}

  /** The tags of a request; none if the member is absent. */
  static Map<String, String> read(ObjectNode input) {
    Map<String, String> tags = new TreeMap<>();
    for (Map.Entry<String, JsonNode> tag : input.path("Tags").properties()) {
      tags.put(tag.getKey(), tag.getValue().isNull() ? "" : tag.getValue().asText());
    }
    return tags;
  }

  static void write(Map<String, String> tags, ObjectNode output) {
    ObjectNode object = output.putObject("Tags");
    tags.forEach(object::put);
  }
}
