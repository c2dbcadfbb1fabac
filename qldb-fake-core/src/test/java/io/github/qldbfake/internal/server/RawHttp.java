package io.github.qldbfake.internal.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes to a server and whatever it answers, for requests that no client would send. */
public final class RawHttp {

  private static final int TIMEOUT_MILLIS = 60_000;

  private final URI endpoint;

  public RawHttp(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** The whole answer to a request with {@code Connection: close} or a broken one. */
  public String send(byte[] request) {
    try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new AssertionError("the server did not answer", e);
    }
  }

  public String send(String head, byte[] body) {
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] whole = new byte[start.length + body.length];
    System.arraycopy(start, 0, whole, 0, start.length);
    System.arraycopy(body, 0, whole, start.length, body.length);
    return send(whole);
  }

  /** A request with the usual headers. */
  public String send(String method, String path, String headers, byte[] body) {
    return send(
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: "
            + endpoint.getAuthority()
            + "\r\nConnection: close\r\nContent-Length: "
            + body.length
            + "\r\n"
            + headers
            + "\r\n",
        body);
  }
}
