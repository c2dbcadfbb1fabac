package io.github.qldbfake.internal.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A model file of the service, read without any code of the product. */
final class ModelFile {

  static final ObjectMapper JSON = new ObjectMapper();

  static final ModelFile CONTROL_PLANE = new ModelFile("qldb-2019-01-02.service-2.json");
  static final ModelFile SESSIONS = new ModelFile("qldb-session-2019-07-11.service-2.json");

  private final JsonNode model;

  private ModelFile(String name) {
    this.model = read("/io/github/qldbfake/internal/server/" + name);
  }

  static JsonNode read(String resource) {
    try (InputStream in = ModelFile.class.getResourceAsStream(resource)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> operations() {
    List<String> names = new ArrayList<>();
    model.path("operations").fieldNames().forEachRemaining(names::add);
    return names;
  }

  JsonNode operation(String name) {
    return model.path("operations").path(name);
  }

  JsonNode shape(String name) {
    JsonNode shape = model.path("shapes").path(name);
    if (shape.isMissingNode()) {
      throw new AssertionError("the model has no shape " + name);
    }
    return shape;
  }

  /** The shape that a member, an element, a key or a value refers to. */
  JsonNode target(JsonNode reference) {
    return shape(reference.path("shape").asText());
  }

  JsonNode input(String operation) {
    return target(operation(operation).path("input"));
  }

  /** Whether an operation declares an error. */
  boolean declares(String operation, String error) {
    return operation(operation).path("errors").findValuesAsText("shape").contains(error);
  }

  /** The names of all shapes that are errors. */
  List<String> errors() {
    List<String> names = new ArrayList<>();
    model
        .path("shapes")
        .properties()
        .forEach(
            shape -> {
              if (shape.getValue().path("exception").asBoolean()) {
                names.add(shape.getKey());
              }
            });
    return names;
  }
}
