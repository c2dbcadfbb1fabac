package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.control.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The {@code qldb} API over rest-json. Routes and constraints come from the API model. */
final class ControlPlaneHandler implements ProtocolHandler {

  private final List<Route> routes;
  private final Map<String, Endpoint> endpoints;
  private final RequestInput inputs;
  private final ShapeValidator validator;
  private final ErrorAnswer errors;
  private final Json json;

  ControlPlaneHandler(ApiModel model, Json json) {
    this.json = json;
    this.routes = model.routes();
    this.endpoints =
        Endpoints.all(json).stream()
            .collect(Collectors.toUnmodifiableMap(Endpoint::operation, Function.identity()));
    this.inputs = new RequestInput(model, json);
    this.validator = new ShapeValidator(model);
    this.errors = new ErrorAnswer(json, "com.amazonaws.qldb", HttpResponse.JSON);
  }

  @Override
  public Call read(Caller caller, HttpRequest request) {
    for (Route route : routes) {
      if (route.method().equals(request.method())) {
        Optional<Map<String, String>> variables = route.match(request.rawPath());
        if (variables.isPresent()) {
          return call(caller, route, inputs.of(route, variables.get(), request));
        }
      }
    }
    throw new ServiceException(
        "UnknownOperationException",
        404,
        "There is no operation " + request.method() + " " + request.rawPath(),
        Map.of());
  }

  @Override
  public ErrorAnswer errors() {
    return errors;
  }

  private Call call(Caller caller, Route route, ObjectNode input) {
    validator
        .check(route.inputShape(), input)
        .ifPresent(
            violation -> {
              throw new ServiceException(
                  "InvalidParameterException",
                  400,
                  "The parameter " + violation.member() + " " + violation.rule(),
                  Map.of("ParameterName", violation.member()));
            });
    Endpoint endpoint = endpoints.get(route.operation());
    if (endpoint == null) {
      throw new ServiceException(
          "UnknownOperationException",
          404,
          "The operation " + route.operation() + " is not available in this version of qldb-fake",
          Map.of());
    }
    return new ControlPlaneCall(caller, endpoint, input, json);
  }
}
