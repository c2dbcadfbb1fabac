package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.account.ServiceException;

/**
 * Errors as the AWS clients need them: the type both in the header and in {@code __type}, the text
 * in {@code Message} with a capital M. Each client reads another of these first.
 */
final class ErrorAnswer {

  private final Json json;
  private final String namespace;
  private final String contentType;

  ErrorAnswer(Json json, String namespace, String contentType) {
    this.json = json;
    this.namespace = namespace;
    this.contentType = contentType;
  }

  HttpResponse of(ServiceException error) {
    ObjectNode body = json.object();
    body.put("__type", namespace + "#" + error.type());
    body.put("Message", error.getMessage());
    error.members().forEach(body::put);
    return HttpResponse.of(error.status(), contentType, json.write(body))
        .with("x-amzn-ErrorType", error.type());
  }
}
