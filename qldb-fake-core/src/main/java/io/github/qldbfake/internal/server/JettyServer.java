package io.github.qldbfake.internal.server;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server: Jetty's core, no servlets. */
final class JettyServer implements AutoCloseable {

  private static final int MAX_THREADS = 64;
  private static final int MIN_THREADS = 4;

  private final Server server;
  private final URI endpoint;

  private JettyServer(Server server, URI endpoint) {
    this.server = server;
    this.endpoint = endpoint;
  }

  /**
   * Listens.
   *
   * @throws IOException if the address cannot be had
   */
  static JettyServer start(Options options, HttpHandler handler, JettyErrors errors)
      throws IOException {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
    threads.setName("qldb-fake");
    threads.setDaemon(true);
    Server server = new Server(threads);
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    // Signatures cover the headers as they were sent, not as Jetty would spell them.
    configuration.setHeaderCacheCaseSensitive(true);
    // ARNs travel as one path segment with %2F in it, and an empty name leaves an empty segment;
    // Jetty refuses both unless told otherwise.
    configuration.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "names in paths",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(options.idle().toMillis());
    server.addConnector(connector);
    server.setHandler(new JettyHandler(handler, errors));
    server.setErrorHandler(errors);
    server.setStopTimeout(0);
    try {
      server.start();
    } catch (IOException e) {
      stop(server);
      throw e;
    } catch (Exception e) {
      stop(server);
      throw new IllegalStateException("the HTTP server did not start", e);
    }
    return new JettyServer(server, endpoint(connector));
  }

  /** Where it listens, such as {@code http://127.0.0.1:8089}. */
  URI endpoint() {
    return endpoint;
  }

  private static URI endpoint(ServerConnector connector) {
    String host = String.valueOf(connector.getHost());
    String literal = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + literal + ":" + connector.getLocalPort());
  }

  @Override
  public void close() {
    stop(server);
  }

  /**
   * Where to listen, and how long to wait for a client that sends nothing.
   *
   * @param port 0 for any free port
   */
  record Options(String host, int port, Duration idle) {}

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the HTTP server did not stop", e);
    }
  }
}
