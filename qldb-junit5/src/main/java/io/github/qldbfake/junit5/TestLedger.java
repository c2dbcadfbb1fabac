package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.JUnitException;

/** The ledger of one test, in an account of its own, and the clients opened for that test. */
final class TestLedger implements StoredResource {

  private static final Namespace NAMESPACE = Namespace.create(TestLedger.class);

  private final FakeAccount account;
  private final FakeLedger ledger;
  private final Deque<AutoCloseable> clients = new ConcurrentLinkedDeque<>();

  private TestLedger(FakeAccount account, FakeLedger ledger) {
    this.account = account;
    this.ledger = ledger;
  }

  /** The ledger of the running test; made and seeded when it is asked for first. */
  static TestLedger of(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(TestLedger.class, type -> open(context), TestLedger.class);
  }

  private static TestLedger open(ExtensionContext context) {
    LedgerDeclaration declaration = LedgerDeclaration.find(context).orElseThrow();
    FakeAccount account = SharedServer.of(context).newAccount();
    try {
      return new TestLedger(account, declaration.createIn(account));
    } catch (RuntimeException e) {
      account.close();
      throw e;
    }
  }

  /** An instance of one of the {@link InjectableTypes}. */
  Object inject(Class<?> type) {
    if (type == FakeLedger.class) {
      return ledger;
    }
    if (type == FakeAccount.class) {
      return account;
    }
    AutoCloseable client = open(type);
    clients.push(client);
    return client;
  }

  private AutoCloseable open(Class<?> type) {
    try {
      return InjectableTypes.clientSource(type).orElseThrow().open(account, ledger.name());
    } catch (MissingArtifactException e) {
      throw new ParameterResolutionException(
          "A %s cannot be injected: %s".formatted(type.getSimpleName(), e.getMessage()), e);
    }
  }

  /** Closes the clients, the youngest first, and forgets the account; the second time, nothing. */
  @Override
  public void close() {
    try {
      for (AutoCloseable client = clients.poll(); client != null; client = clients.poll()) {
        client.close();
      }
    } catch (Exception e) {
      throw new JUnitException("a client of " + ledger.name() + " cannot be closed", e);
    } finally {
      account.close();
    }
  }
}
