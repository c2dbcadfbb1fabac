package io.github.qldbfake.internal.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Jetty's requests and responses to ours. */
final class JettyHandler extends Handler.Abstract {

  /** The most that a request may hold. */
  static final int MAX_BODY = 8 * 1024 * 1024;

  /** Past this nobody listens: the connection is closed on a client that still sends. */
  private static final long MAX_DISCARDED = 64L * 1024 * 1024;

  private final HttpHandler handler;
  private final JettyErrors errors;

  JettyHandler(HttpHandler handler, JettyErrors errors) {
    this.handler = handler;
    this.errors = errors;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    body(request)
        .ifPresentOrElse(
            body ->
                handler.handle(new JettyExchange(read(request, body), request, response, callback)),
            () -> JettyExchange.write(errors.tooLarge(), response, callback));
    return true;
  }

  /** The whole body; empty if it is too large. */
  private static Optional<byte[]> body(Request request) {
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] body = in.readNBytes(MAX_BODY + 1);
      if (body.length <= MAX_BODY) {
        return Optional.of(body);
      }
      // Most clients read the answer only once they have sent everything.
      discard(in);
      return Optional.empty();
    } catch (IOException e) {
      // A body that does not come is the client's fault; Jetty would blame the server.
      throw e.getCause() instanceof TimeoutException
          ? new HttpException.RuntimeException(
              HttpStatus.REQUEST_TIMEOUT_408, "The request body did not come in time", e)
          : new HttpException.RuntimeException(
              HttpStatus.BAD_REQUEST_400, "The request body did not come", e);
    }
  }

  private static HttpRequest read(Request request, byte[] body) {
    Map<String, String> headers = new HashMap<>();
    for (HttpField field : request.getHeaders()) {
      headers.putIfAbsent(
          field.getName().toLowerCase(Locale.ROOT), String.valueOf(field.getValue()));
    }
    String path = String.valueOf(request.getHttpURI().getPath());
    String query = request.getHttpURI().getQuery();
    return new HttpRequest(request.getMethod(), path, query == null ? "" : query, headers, body);
  }

  private static void discard(InputStream in) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long left = MAX_DISCARDED;
    int read = in.read(buffer);
    while (read >= 0 && left > 0) {
      left -= read;
      read = in.read(buffer);
    }
  }
}
