package io.github.qldbfake.internal.server.clients;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for servers that are told theirs, or come back to it. They are below those that systems
 * give to whoever asks for any port, so nobody else gets one in between.
 */
final class OwnPort {

  private static final AtomicInteger NEXT = new AtomicInteger(22_000);

  private OwnPort() {}

  /** One that is free, and that no later call gives. */
  static int next() throws IOException {
    while (true) {
      int port = NEXT.getAndIncrement();
      try (ServerSocket free = new ServerSocket(port)) {
        return free.getLocalPort();
      } catch (BindException taken) {
        // The next one.
      }
    }
  }
}
