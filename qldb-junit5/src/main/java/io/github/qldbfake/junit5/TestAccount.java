package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.internal.seed.InvalidSeedException;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The account of one scope, with the ledgers declared for it. */
final class TestAccount implements StoredResource {

  private static final Namespace NAMESPACE = Namespace.create(TestAccount.class);

  private final FakeAccount account;
  private final Runnable release;
  private final AtomicBoolean released = new AtomicBoolean();

  private TestAccount(FakeAccount account, Runnable release) {
    this.account = account;
    this.release = release;
  }

  /**
   * The account at a place; made when it is asked for first.
   *
   * @return empty if every test has its own and no test is running
   */
  static Optional<TestAccount> of(ExtensionContext context, Declarations declarations) {
    if (declarations.configuration().scope() == LedgerScope.SHARED) {
      Key key = new Key(SharedServer.of(context), declarations.configuration());
      return Optional.of(
          SharedValues.get(context, key, () -> open(context, declarations), TestAccount.class));
    }
    return store(context, declarations)
        .map(
            store ->
                store.getOrComputeIfAbsent(
                    OwnKey.of(declarations), it -> open(context, declarations), TestAccount.class));
  }

  /** The account at a place, unless nobody has asked for it yet. */
  static Optional<TestAccount> ifMade(ExtensionContext context, Declarations declarations) {
    if (declarations.configuration().scope() == LedgerScope.SHARED) {
      return of(context, declarations);
    }
    return store(context, declarations)
        .map(store -> store.get(OwnKey.of(declarations), TestAccount.class));
  }

  private static Optional<Store> store(ExtensionContext context, Declarations declarations) {
    return declarations.configuration().scope() == LedgerScope.CLASS
        ? Optional.of(owner(context, declarations).getStore(NAMESPACE))
        : context.getTestMethod().map(running -> context.getStore(NAMESPACE));
  }

  /** The outermost context of what declares it, because a method has one for each invocation. */
  static ExtensionContext owner(ExtensionContext context, Declarations declarations) {
    return TestScene.contexts(context)
        .filter(it -> it.getElement().equals(declarations.owner()))
        .reduce((inner, outer) -> outer)
        .orElse(context);
  }

  private static TestAccount open(ExtensionContext context, Declarations declarations) {
    AccountConfiguration configuration = declarations.configuration();
    SeedAccount seed = SeedAccount.of(context, configuration.seed());
    try {
      if (configuration.id().isPresent()) {
        return named(configuration.id().get(), context, declarations, seed);
      }
      FakeAccount fork = SharedServer.of(context).fork(seed.account());
      return new TestAccount(fork, fork::close);
    } catch (InvalidSeedException e) {
      throw declarations.at(e);
    }
  }

  /** An account that is named cannot be a fork, which has an id of its own. */
  private static TestAccount named(
      String id, ExtensionContext context, Declarations declarations, SeedAccount seed) {
    SharedServer server = SharedServer.of(context);
    FakeAccount account =
        server.enter(id, "%s for %s".formatted(declarations.origins(), context.getDisplayName()));
    try {
      seed.plan().carryOutIn(account);
      return new TestAccount(account, () -> server.leave(account));
    } catch (RuntimeException e) {
      server.leave(account);
      throw e;
    }
  }

  FakeAccount account() {
    return account;
  }

  /** Forgets the account; the second time, nothing, because another may have its id by then. */
  @Override
  public void close() {
    if (released.compareAndSet(false, true)) {
      release.run();
    }
  }

  private record Key(SharedServer server, AccountConfiguration configuration) {}

  /** A store looks in those around it too, where another element may have declared the same. */
  private record OwnKey(Optional<AnnotatedElement> owner, AccountConfiguration configuration) {

    static OwnKey of(Declarations declarations) {
      return new OwnKey(declarations.owner(), declarations.configuration());
    }
  }
}
