package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The server behind all tests of a JVM. */
final class SharedServer implements StoredResource {

  private final Once<QldbFake> fake = new Once<>(() -> QldbFake.builder().start());
  private final Map<String, String> usersById = new ConcurrentHashMap<>();

  private SharedServer() {}

  /** The server of the JVM that runs the test; it starts when it is needed. */
  static SharedServer of(ExtensionContext context) {
    return SessionStore.of(context)
        .getOrComputeIfAbsent(SharedServer.class, type -> new SharedServer(), SharedServer.class);
  }

  /** Lets it start while the caller does other things. */
  void beginToStart() {
    fake.beginInBackground("qldb-fake-start");
  }

  boolean isUp() {
    return fake.isThere();
  }

  FakeAccount newAccount() {
    return fake.get().newAccount();
  }

  /**
   * An account that a declaration names, empty.
   *
   * @param user who has it until {@link #leave}
   * @throws ExtensionConfigurationException if somebody else has it
   */
  FakeAccount enter(String id, String user) {
    String other = usersById.putIfAbsent(id, user);
    if (other != null) {
      throw new ExtensionConfigurationException(
          "%s: account %s is in use by %s; tests that name the same account must not run at the same time, so put @ResourceLock(\"account %s\") on both, or leave the account out"
              .formatted(user, id, other, id));
    }
    fake.get().account(id).close();
    return fake.get().account(id);
  }

  /** Lets others have an account. */
  void leave(FakeAccount account) {
    account.close();
    String unused = usersById.remove(account.id());
  }

  @Override
  public void close() {
    if (fake.hasBegun()) {
      fake.get().close();
    }
  }
}
