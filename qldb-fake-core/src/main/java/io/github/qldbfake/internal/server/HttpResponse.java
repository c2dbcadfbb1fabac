package io.github.qldbfake.internal.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** An answer with its whole body. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record HttpResponse(int status, Map<String, String> headers, byte[] body) {

  static final String JSON = "application/json";

  static HttpResponse of(int status, String contentType, byte[] body) {
    return new HttpResponse(status, Map.of("Content-Type", contentType), body);
  }

  /** 200 without a body. */
  static HttpResponse empty() {
    return new HttpResponse(200, Map.of(), new byte[0]);
  }

  HttpResponse with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new HttpResponse(status, more, body);
  }
}
