package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.fault.CalledStatement;
import io.github.qldbfake.internal.fault.FaultType;
import java.util.List;

/** An operation of the control plane with its input. */
record ControlPlaneCall(Caller caller, Endpoint endpoint, ObjectNode input, Json json)
    implements Call {

  @Override
  public String operation() {
    return endpoint.operation();
  }

  @Override
  public List<CalledStatement> statements() {
    return List.of();
  }

  @Override
  public HttpResponse run() {
    return endpoint
        .run(caller, input)
        .map(body -> HttpResponse.of(200, HttpResponse.JSON, json.write(body)))
        .orElseGet(HttpResponse::empty);
  }

  @Override
  public ServiceException strike(FaultType fault) {
    return switch (fault) {
      case THROTTLING -> ControlErrors.throttled();
      case INTERNAL_FAILURE -> ServiceException.internalFailure();
      default -> throw new IllegalArgumentException(fault + " is no error of the control plane");
    };
  }
}
