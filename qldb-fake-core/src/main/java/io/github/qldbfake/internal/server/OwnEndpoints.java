package io.github.qldbfake.internal.server;

import io.github.qldbfake.internal.server.admin.AdminAnswer;
import io.github.qldbfake.internal.server.admin.AdminApi;
import java.nio.charset.StandardCharsets;

/** The endpoints of our own. */
final class OwnEndpoints {

  private static final String OWN = "/_qldb-fake/";

  private OwnEndpoints() {}

  static boolean serve(HttpRequest request) {
    return request.rawPath().startsWith(OWN);
  }

  static boolean areAboutAccounts(HttpRequest request) {
    return request.rawPath().startsWith(OWN + "accounts");
  }

  static HttpResponse handle(HttpRequest request) {
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    if (reads && request.rawPath().equals(OWN + "health")) {
      return json(200, "{\"status\":\"ok\"}");
    }
    if (reads && request.rawPath().equals(OWN + "version")) {
      return json(
          200,
          "{\"version\":\"%s\",\"level\":%d}".formatted(ProductVersion.current(), AdminApi.LEVEL));
    }
    return json(
        404,
        "{\"Code\":\"NoSuchEndpoint\",\"Message\":\"There is no such endpoint of qldb-fake\"}");
  }

  static HttpResponse ofAccounts(HttpRequest request, AdminApi admin) {
    AdminAnswer answer =
        admin.handle(
            request.method(),
            request.rawPath(),
            Query.parse(request.rawQuery()).valuesByName(),
            request.body());
    return HttpResponse.of(answer.status(), HttpResponse.JSON, answer.body());
  }

  private static HttpResponse json(int status, String text) {
    return HttpResponse.of(status, HttpResponse.JSON, text.getBytes(StandardCharsets.UTF_8));
  }
}
