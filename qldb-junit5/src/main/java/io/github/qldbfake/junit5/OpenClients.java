package io.github.qldbfake.junit5;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.JUnitException;

/** The clients that were injected at one place, closed when that is over. */
final class OpenClients implements StoredResource {

  private static final Namespace NAMESPACE = Namespace.create(OpenClients.class);

  private final Deque<AutoCloseable> clients = new ConcurrentLinkedDeque<>();

  /** Those of exactly this context, not of one around it. */
  static OpenClients of(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(context.getUniqueId(), id -> new OpenClients(), OpenClients.class);
  }

  void add(AutoCloseable client) {
    clients.push(client);
  }

  /** Closes the clients, the youngest first; the second time, nothing. */
  @Override
  public void close() {
    JUnitException failure = new JUnitException("a client cannot be closed");
    for (AutoCloseable client = clients.poll(); client != null; client = clients.poll()) {
      try {
        client.close();
      } catch (Exception e) {
        failure.addSuppressed(e);
      }
    }
    if (failure.getSuppressed().length > 0) {
      throw failure;
    }
  }
}
