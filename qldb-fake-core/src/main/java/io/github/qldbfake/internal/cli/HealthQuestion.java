package io.github.qldbfake.internal.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** Asks the health endpoint, without an HTTP client: that would take longer to load than to ask. */
record HealthQuestion(String host, int port, boolean tls) {

  private static final int MILLISECONDS = 5_000;

  /**
   * The status of the answer, such as {@code 200}.
   *
   * @throws IOException if there is none
   */
  String ask() throws IOException {
    try (Socket socket = connected()) {
      socket
          .getOutputStream()
          .write(
              "GET /_qldb-fake/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String line =
          new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      if (line == null || !line.matches("HTTP/1\\.1 [0-9]{3}.*")) {
        throw new IOException("what is there does not speak HTTP");
      }
      return line.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length());
    }
  }

  private Socket connected() throws IOException {
    Socket socket = new Socket();
    try {
      socket.setSoTimeout(MILLISECONDS);
      socket.connect(new InetSocketAddress(address(), port), MILLISECONDS);
      return tls ? secured(socket) : socket;
    } catch (IOException | RuntimeException e) {
      socket.close();
      throw e;
    }
  }

  private Socket secured(Socket plain) throws IOException {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new AnyCertificate()}, null);
      return context.getSocketFactory().createSocket(plain, host, port, true);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** A server that listens on all addresses listens on loopback, too. */
  private InetAddress address() throws IOException {
    InetAddress named = InetAddress.getByName(host);
    return named.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : named;
  }
}
