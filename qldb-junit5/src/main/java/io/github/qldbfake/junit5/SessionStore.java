package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** The store of what all tests of a JVM share. */
final class SessionStore {

  private static final Namespace NAMESPACE = Namespace.create(SessionStore.class);

  private SessionStore() {}

  /**
   * The store that lives longest. Surefire with several forks runs every class as a test plan of
   * its own, so the root store would give each class a server; the session's store lasts as long as
   * the JVM. JUnit has it since 5.13 only.
   */
  static Store of(ExtensionContext context) {
    try {
      return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
    } catch (LinkageError beforeJunit513) {
      return context.getRoot().getStore(NAMESPACE);
    }
  }
}
