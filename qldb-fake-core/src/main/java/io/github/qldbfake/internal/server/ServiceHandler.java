package io.github.qldbfake.internal.server;

import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.server.admin.AdminApi;
import io.github.qldbfake.internal.time.IdSource;
import java.util.function.Supplier;

/**
 * Everything that is served on the one port: our own endpoints, the session protocol for requests
 * with a target, the control plane for the rest.
 */
final class ServiceHandler implements HttpHandler {

  private final CallerResolver callers;
  private final Supplier<Protocols> protocols;
  private final IdSource requestIds;

  ServiceHandler(CallerResolver callers, Supplier<Protocols> protocols, IdSource requestIds) {
    this.callers = callers;
    this.protocols = protocols;
    this.requestIds = requestIds;
  }

  @Override
  public void handle(HttpExchange exchange) {
    HttpRequest request = exchange.request();
    if (DeliveredEndpoint.serves(request)) {
      exchange.answer(protocols.get().delivered().handle(request));
    } else if (OwnEndpoints.areAboutAccounts(request)) {
      exchange.answer(OwnEndpoints.ofAccounts(request, protocols.get().admin()));
    } else if (OwnEndpoints.serve(request)) {
      exchange.answer(OwnEndpoints.handle(request));
    } else {
      ProtocolHandler protocol = protocolOf(request);
      new CallExchange(exchange, protocol.errors(), requestIds)
          .carryOut(() -> understood(request, protocol));
    }
  }

  private ProtocolHandler protocolOf(HttpRequest request) {
    return request.header("x-amz-target").isPresent()
        ? protocols.get().sessions()
        : protocols.get().controlPlane();
  }

  /**
   * The call that a request is.
   *
   * @throws ServiceException if it is none that its caller may make
   */
  private Call understood(HttpRequest request, ProtocolHandler protocol) {
    CallerResolver.Resolved resolved = callers.resolve(request);
    return protocol.read(resolved.caller(), resolved.request());
  }

  /** What knows JSON; made when the first request needs it, not while the server starts. */
  record Protocols(
      ProtocolHandler controlPlane,
      ProtocolHandler sessions,
      DeliveredEndpoint delivered,
      AdminApi admin) {}
}
