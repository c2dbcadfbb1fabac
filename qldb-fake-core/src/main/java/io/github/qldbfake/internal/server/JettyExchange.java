package io.github.qldbfake.internal.server;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** An exchange with a client over Jetty. */
final class JettyExchange implements HttpExchange {

  private final HttpRequest request;
  private final Request jettyRequest;
  private final Response jettyResponse;
  private final Callback callback;

  JettyExchange(
      HttpRequest request, Request jettyRequest, Response jettyResponse, Callback callback) {
    this.request = request;
    this.jettyRequest = jettyRequest;
    this.jettyResponse = jettyResponse;
    this.callback = callback;
  }

  @Override
  public HttpRequest request() {
    return request;
  }

  @Override
  public void answer(HttpResponse response) {
    write(response, jettyResponse, callback);
  }

  @Override
  public void hangUp() {
    // Closed first: Jetty would answer a failure with an error page.
    jettyRequest.getConnectionMetaData().getConnection().getEndPoint().close();
    callback.failed(new EofException("the connection is closed on purpose"));
  }

  @Override
  public void after(Duration time, Runnable next) {
    // A connection is idle while it waits here; Jetty is not to close it for that.
    jettyRequest.addIdleTimeoutListener(timeout -> false);
    Executor threads = jettyRequest.getComponents().getExecutor();
    Scheduler.Task unused =
        jettyRequest
            .getComponents()
            .getScheduler()
            .schedule(
                () -> threads.execute(() -> guarded(next)),
                TimeUnit.MILLISECONDS.convert(time),
                TimeUnit.MILLISECONDS);
  }

  static void write(HttpResponse answer, Response response, Callback callback) {
    response.setStatus(answer.status());
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
  }

  /** Nobody else would tell Jetty that the exchange is over. */
  private void guarded(Runnable next) {
    try {
      next.run();
    } catch (RuntimeException | Error e) {
      callback.failed(e);
    }
  }
}
