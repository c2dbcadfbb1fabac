package io.github.qldbfake.benchmarks.startup;

import java.net.URI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty's core and one handler: the least that can answer HTTP the way the fake does. */
final class BareJetty {

  private BareJetty() {}

  /** Listens on a free port, with threads as the fake has them. */
  static URI start(Handler handler) throws Exception {
    QueuedThreadPool threads = new QueuedThreadPool(64, 4);
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(handler);
    server.start();
    return URI.create("http://127.0.0.1:" + connector.getLocalPort());
  }
}
