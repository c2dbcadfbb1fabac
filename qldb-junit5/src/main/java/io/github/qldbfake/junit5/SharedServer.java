package io.github.qldbfake.junit5;

import io.github.qldbfake.QldbFake;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** The server behind all tests of a JVM. It starts when the first test needs it. */
final class SharedServer implements StoredResource {

  private static final Namespace NAMESPACE = Namespace.create(SharedServer.class);

  private final QldbFake fake = QldbFake.builder().start();

  /** The server of the JVM that runs the test. */
  static QldbFake of(ExtensionContext context) {
    return store(context)
        .getOrComputeIfAbsent(SharedServer.class, type -> new SharedServer(), SharedServer.class)
        .fake;
  }

  /**
   * The store that lives longest. Surefire with several forks runs every class as a test plan of
   * its own, so the root store would give each class a server; the session's store lasts as long as
   * the JVM. JUnit has it since 5.13 only.
   */
  private static Store store(ExtensionContext context) {
    try {
      return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
    } catch (LinkageError beforeJunit513) {
      return context.getRoot().getStore(NAMESPACE);
    }
  }

  @Override
  public void close() {
    fake.close();
  }
}
