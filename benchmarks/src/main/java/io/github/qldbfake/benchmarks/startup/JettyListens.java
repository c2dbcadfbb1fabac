package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.benchmarks.measure.Stopwatch;
import java.net.URI;
import org.eclipse.jetty.server.handler.DefaultHandler;

/** Starts a bare Jetty in this JVM. */
final class JettyListens {

  private JettyListens() {}

  /** Prints how long that takes. */
  public static void main(String[] arguments) throws Exception {
    Stopwatch watch = Stopwatch.start();
    URI unused = BareJetty.start(new DefaultHandler());
    watch.print("listening");
    Stopwatch.end();
  }
}
