package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Makes the values for parameters and fields.
 *
 * @param context how long the values live
 * @param declarations what counts there
 */
record Injection(ExtensionContext context, Declarations declarations) {

  /**
   * A value for a place.
   *
   * @throws ExtensionConfigurationException if there is none; the message says what to do
   */
  Object valueFor(InjectionPoint point) {
    Class<?> type = point.type();
    InjectableTypes.check(point);
    String ledgerName = point.asksForLedger() ? declarations.ledgerFor(point) : "";
    FakeAccount account =
        TestAccount.of(context, declarations).orElseThrow(() -> noTest(point)).account();
    Optional<ClientType> client = InjectableTypes.client(type);
    if (client.isPresent()) {
      return open(client.get(), account, ledgerName, point);
    }
    return InjectableTypes.ofAccount(type)
        .map(handle -> handle.apply(account))
        .orElseGet(() -> account.ledger(ledgerName));
  }

  private Object open(
      ClientType type, FakeAccount account, String ledgerName, InjectionPoint point) {
    try {
      Object client = type.open(context, ClientTarget.of(account), ledgerName);
      if (client instanceof AutoCloseable closeable) {
        OpenClients.of(context).add(closeable);
      }
      return client;
    } catch (MissingArtifactException e) {
      throw new ExtensionConfigurationException(point.description() + ": " + e.getMessage(), e);
    }
  }

  private static ExtensionConfigurationException noTest(InjectionPoint point) {
    return new ExtensionConfigurationException(
        "There is no ledger for the %s: every test method has its own, and none is running here. Take it in the test method or in a @BeforeEach or @AfterEach method, or declare scope = LedgerScope.CLASS; a constructor can have it from JUnit 5.12 on, unless its class is @TestInstance(PER_CLASS)."
            .formatted(point.description()));
  }
}
