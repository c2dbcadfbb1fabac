package io.github.qldbfake.internal.server;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: Jetty's core, no servlets. */
final class JettyServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JettyServer.class);
  private static final int MAX_THREADS = 64;
  private static final int MIN_THREADS = 4;

  /** How long a connection without request lives on once the server is being closed. */
  private static final Duration IDLE_AT_THE_END = Duration.ofMillis(100);

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
        new ServerConnector(server, 1, 1, connections(options, configuration));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(options.idle().toMillis());
    connector.setShutdownIdleTimeout(IDLE_AT_THE_END.toMillis());
    server.addConnector(connector);
    JettyHandler jettyHandler = new JettyHandler(handler, errors);
    // Without time to wait for them there is no need to count requests.
    server.setHandler(options.grace().isZero() ? jettyHandler : new GracefulHandler(jettyHandler));
    server.setErrorHandler(errors);
    server.setStopTimeout(options.grace().toMillis());
    try {
      server.start();
    } catch (IOException e) {
      stop(server);
      throw e;
    } catch (Exception e) {
      stop(server);
      throw new IllegalStateException("the HTTP server did not start", e);
    }
    return new JettyServer(
        server, endpoint(options.tls().isPresent() ? "https" : "http", connector));
  }

  /** HTTP/1.1, inside of TLS if there are keys for it. */
  private static ConnectionFactory[] connections(Options options, HttpConfiguration configuration) {
    HttpConnectionFactory http = new HttpConnectionFactory(configuration);
    return options
        .tls()
        .map(
            keys ->
                new ConnectionFactory[] {
                  new SslConnectionFactory(keys.forJetty(), http.getProtocol()), http
                })
        .orElseGet(() -> new ConnectionFactory[] {http});
  }

  /** Where it listens, such as {@code http://127.0.0.1:8089}. */
  URI endpoint() {
    return endpoint;
  }

  private static URI endpoint(String scheme, ServerConnector connector) {
    String host = String.valueOf(connector.getHost());
    String literal = host.contains(":") ? "[" + host + "]" : host;
    return URI.create(scheme + "://" + literal + ":" + connector.getLocalPort());
  }

  @Override
  public void close() {
    stop(server);
  }

  /**
   * Where to listen, how long to wait for a client that sends nothing, and how to end.
   *
   * @param port 0 for any free port
   * @param grace how long running requests may take when the server is closed, before their
   *     connections are cut
   */
  record Options(String host, int port, Duration idle, Optional<TlsKeys> tls, Duration grace) {

    Options(String host, int port, Duration idle) {
      this(host, port, idle, Optional.empty(), Duration.ZERO);
    }
  }

  /** Requests that outlast the grace are cut: whoever closes has more to do than to wait. */
  private static void stop(Server server) {
    try {
      server.stop();
    } catch (TimeoutException e) {
      LOG.warn(
          "Requests were still running {} ms after the server was told to close; their connections"
              + " are cut",
          server.getStopTimeout());
      server.setStopTimeout(0);
      stop(server);
    } catch (Exception e) {
      throw new IllegalStateException("the HTTP server did not stop", e);
    }
  }
}
