package io.github.qldbfake.internal.server;

import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.server.ServiceHandler.Protocols;
import io.github.qldbfake.internal.server.admin.AdminApi;
import io.github.qldbfake.internal.session.SessionService;
import io.github.qldbfake.internal.time.IdSource;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Both APIs and our own endpoints on one port. */
public final class FakeServer implements AutoCloseable {

  private static final Duration IDLE = Duration.ofSeconds(30);

  private final JettyServer jetty;
  private final Gate gate;

  private FakeServer(JettyServer jetty, Gate gate) {
    this.jetty = jetty;
    this.gate = gate;
  }

  /**
   * Listens, and serves from {@link #open} on.
   *
   * @throws IOException if the address cannot be had
   */
  public static FakeServer start(
      ServerOptions options, Accounts accounts, SessionService sessions, IdSource requestIds)
      throws IOException {
    CompletableFuture<Protocols> protocols = new CompletableFuture<>();
    Gate gate =
        new Gate(new ServiceHandler(new CallerResolver(accounts), protocols::join, requestIds));
    JettyServer jetty =
        JettyServer.start(
            new JettyServer.Options(
                options.host(), options.port(), IDLE, options.tls(), options.grace()),
            gate,
            new JettyErrors(requestIds));
    // JSON and the API models are loaded beside the client's own classes, not before we listen.
    CompletableFuture<Protocols> unused =
        protocols.completeAsync(() -> protocols(accounts, sessions), FakeServer::onOwnThread);
    return new FakeServer(jetty, gate);
  }

  /** Serves from now on; until then every request is told to come again. */
  public void open() {
    gate.open();
  }

  /** Where it listens, such as {@code http://127.0.0.1:8089}. */
  public URI endpoint() {
    return jetty.endpoint();
  }

  @Override
  public void close() {
    jetty.close();
  }

  /** Not in the common pool: all its threads may be waiting for an answer of ours. */
  private static void onOwnThread(Runnable task) {
    Thread thread = new Thread(task, "qldb-fake-models");
    thread.setDaemon(true);
    thread.start();
  }

  private static Protocols protocols(Accounts accounts, SessionService sessions) {
    Json json = new Json();
    return new Protocols(
        new ControlPlaneHandler(ApiModel.ofControlPlane(), json),
        new SessionHandler(ApiModel.ofSessions(), json, sessions),
        new DeliveredEndpoint(accounts, json),
        new AdminApi(accounts, sessions));
  }
}
