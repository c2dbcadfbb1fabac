package io.github.qldbfake.internal.server;

import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.time.IdSource;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Requests that fail before they reach us, in the shape of every other error. */
final class JettyErrors implements Request.Handler {

  private final IdSource requestIds;

  JettyErrors(IdSource requestIds) {
    this.requestIds = requestIds;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = statusOf(response.getStatus());
    Object message = request.getAttribute(ErrorHandler.ERROR_MESSAGE);
    String text = message == null ? "The request failed with status " + status : message.toString();
    String type = status < 500 ? "BadRequestException" : "InternalFailure";
    JettyExchange.write(
        answer(new ServiceException(type, status, text, Map.of())), response, callback);
    return true;
  }

  private HttpResponse answer(ServiceException error) {
    // Made when it is needed: JSON is not to be loaded while the server starts.
    return new ErrorAnswer(new Json(), "com.amazonaws.qldb", HttpResponse.JSON)
        .of(error)
        .with("x-amzn-RequestId", requestIds.next().toString());
  }

  private static int statusOf(int given) {
    if (given == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505) {
      // A version that is none is the client's mistake like any other.
      return HttpStatus.BAD_REQUEST_400;
    }
    return given < 400 ? HttpStatus.INTERNAL_SERVER_ERROR_500 : given;
  }

  HttpResponse tooLarge() {
    return answer(
        new ServiceException(
            "RequestEntityTooLargeException",
            413,
            "The request body has more than " + JettyHandler.MAX_BODY + " bytes",
            Map.of()));
  }
}
