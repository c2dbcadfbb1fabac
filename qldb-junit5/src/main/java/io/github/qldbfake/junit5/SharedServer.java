package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The server behind all tests of a JVM, in this JVM or elsewhere. */
final class SharedServer implements StoredResource {

  private final Optional<Replay> replay;
  private final Once<QldbFake> fake;
  private final Map<String, String> usersById = new ConcurrentHashMap<>();

  private SharedServer(Optional<Replay> replay, Optional<Elsewhere> elsewhere) {
    this.replay = replay;
    this.fake =
        new Once<>(
            () ->
                elsewhere
                    .map(Elsewhere::connect)
                    .orElseGet(
                        () -> replay.map(Replay::server).orElseGet(QldbFake::builder).start()));
  }

  /** The server of the JVM that runs the test; it starts when it is needed. */
  static SharedServer of(ExtensionContext context) {
    Key key = new Key(Replay.of(context), Elsewhere.of(context));
    return SharedValues.get(
        context, key, () -> new SharedServer(key.replay, key.elsewhere), SharedServer.class);
  }

  /** Lets it start while the caller does other things. */
  void beginToStart() {
    fake.beginInBackground("qldb-fake-start");
  }

  boolean isUp() {
    return fake.isThere();
  }

  /** An account to be filled and forked. */
  FakeAccount newAccount() {
    QldbFake running = fake.get();
    return replay.map(it -> it.toBeForked(running)).orElseGet(running::newAccount);
  }

  /** An account that begins with what another holds. */
  FakeAccount fork(FakeAccount seed) {
    return replay.map(it -> it.fork(seed)).orElseGet(seed::fork);
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
    try {
      fake.get().account(id).close();
      FakeAccount account = fake.get().account(id);
      return replay.map(it -> it.stopped(account)).orElse(account);
    } catch (RuntimeException e) {
      usersById.remove(id);
      throw e;
    }
  }

  /** Lets others have an account. */
  void leave(FakeAccount account) {
    try {
      account.close();
    } finally {
      usersById.remove(account.id());
    }
  }

  @Override
  public void close() {
    fake.ifMade().ifPresent(QldbFake::close);
  }

  /** Test plans that are told other things have other servers. */
  private record Key(Optional<Replay> replay, Optional<Elsewhere> elsewhere) {}
}
