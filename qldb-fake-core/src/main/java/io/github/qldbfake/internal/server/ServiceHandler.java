package io.github.qldbfake.internal.server;

import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.time.IdSource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that is served on the one port: our own endpoints, the session protocol for requests
 * with a target, the control plane for the rest.
 */
final class ServiceHandler implements HttpHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ServiceHandler.class);
  private static final String OWN = "/_qldb-fake/";

  private final CallerResolver callers;
  private final Supplier<Protocols> protocols;
  private final IdSource requestIds;

  ServiceHandler(CallerResolver callers, Supplier<Protocols> protocols, IdSource requestIds) {
    this.callers = callers;
    this.protocols = protocols;
    this.requestIds = requestIds;
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    if (DeliveredEndpoint.serves(request)) {
      return protocols.get().delivered().handle(request);
    }
    if (request.rawPath().startsWith(OWN)) {
      return OwnEndpoints.handle(request);
    }
    return answer(request).with("x-amzn-RequestId", requestIds.next().toString());
  }

  private HttpResponse answer(HttpRequest request) {
    boolean ofSession = request.header("x-amz-target").isPresent();
    ProtocolHandler protocol =
        ofSession ? protocols.get().sessions() : protocols.get().controlPlane();
    try {
      CallerResolver.Resolved resolved = callers.resolve(request);
      return protocol.handle(resolved.caller(), resolved.request());
    } catch (ServiceException e) {
      return protocol.errors().of(e);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("Request {} {} failed", request.method(), request.rawPath(), e);
      return protocol
          .errors()
          .of(new ServiceException("InternalFailure", 500, "UnknownError", Map.of()));
    }
  }

  /** What knows JSON; made when the first request needs it, not while the server starts. */
  record Protocols(
      ProtocolHandler controlPlane, ProtocolHandler sessions, DeliveredEndpoint delivered) {}

  /** The endpoints of our own. */
  private static final class OwnEndpoints {

    static HttpResponse handle(HttpRequest request) {
      boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
      if (reads && request.rawPath().equals(OWN + "health")) {
        return json(200, "{\"status\":\"ok\"}");
      }
      return json(404, "{\"Message\":\"There is no such endpoint of qldb-fake\"}");
    }

    private static HttpResponse json(int status, String text) {
      return HttpResponse.of(status, HttpResponse.JSON, text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
