package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The service's own description of one API: its operations and shapes. */
final class ApiModel {

  private final JsonNode operations;
  private final JsonNode shapes;

  private ApiModel(JsonNode model) {
    this.operations = model.path("operations");
    this.shapes = model.path("shapes");
  }

  /** The control plane, {@code qldb} 2019-01-02. */
  static ApiModel ofControlPlane() {
    return load("qldb-2019-01-02.service-2.json");
  }

  /**
   * The sessions, {@code qldb-session} 2019-07-11, but for three lengths that are limits of an
   * account here, so that a test can change them.
   */
  static ApiModel ofSessions() {
    ApiModel model = load("qldb-session-2019-07-11.service-2.json");
    for (String limited : List.of("Statement", "IonBinary", "IonText")) {
      ((ObjectNode) model.shape(limited)).remove("max");
    }
    return model;
  }

  /** Every operation with its route, in the order of the model. */
  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (JsonNode operation : operations) {
      JsonNode http = operation.path("http");
      routes.add(
          new Route(
              operation.path("name").asText(),
              http.path("method").asText(),
              http.path("requestUri").asText(),
              operation.path("input").path("shape").asText()));
    }
    return routes;
  }

  /** The description of a shape. */
  JsonNode shape(String name) {
    JsonNode shape = shapes.path(name);
    if (shape.isMissingNode()) {
      throw new IllegalArgumentException("the API model has no shape " + name);
    }
    return shape;
  }

  /** Where a member of an input travels: {@code uri}, {@code querystring} or in the body. */
  static Optional<String> location(JsonNode member) {
    return Optional.ofNullable(member.get("location")).map(JsonNode::asText);
  }

  private static ApiModel load(String resource) {
    try (InputStream in = ApiModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the API model " + resource + " is missing");
      }
      return new ApiModel(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
