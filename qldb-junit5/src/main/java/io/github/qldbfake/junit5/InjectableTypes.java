package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeClock;
import io.github.qldbfake.FakeFaults;
import io.github.qldbfake.FakeLedger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The exact types that the extension injects. */
final class InjectableTypes {

  private static final Map<Class<?>, Function<FakeAccount, Object>> OF_ACCOUNT =
      Map.of(
          FakeAccount.class,
          account -> account,
          FakeClock.class,
          FakeAccount::clock,
          FakeFaults.class,
          FakeAccount::faults);

  private static final String DRIVER = "software.amazon.qldb.QldbDriver";

  private static final Map<String, ClientType> CLIENTS =
      Map.of(
          "software.amazon.awssdk.services.qldb.QldbClient",
          new ClientType(() -> new QldbClientSource(), Map.of()),
          "software.amazon.awssdk.services.qldb.QldbAsyncClient",
          new ClientType(() -> new QldbAsyncClientSource(), Map.of()),
          "software.amazon.awssdk.services.qldbsession.QldbSessionClient",
          new ClientType(() -> new QldbSessionClientSource(), Map.of()),
          "software.amazon.awssdk.services.qldbsession.QldbSessionAsyncClient",
          new ClientType(() -> new QldbSessionAsyncClientSource(), Map.of()),
          "software.amazon.awssdk.auth.credentials.AwsCredentialsProvider",
          new ClientType(
              () -> new CredentialsSource(),
              Map.of("software.amazon.awssdk.utils.Validate", "software.amazon.awssdk:utils")),
          DRIVER,
          new ClientType(
              () -> new QldbDriverSource(),
              Map.of(
                  "software.amazon.awssdk.services.qldbsession.QldbSessionClient",
                  "software.amazon.awssdk:qldbsession",
                  "com.amazon.ion.IonSystem",
                  "com.amazon.ion:ion-java")));

  private InjectableTypes() {}

  static boolean contains(Class<?> type) {
    return isOurs(type) || client(type).isPresent();
  }

  /** Refuses a place of another type. */
  static void check(InjectionPoint point) {
    if (!contains(point.type())) {
      throw new ExtensionConfigurationException(
          "%s: %s cannot be injected; the types are %s"
              .formatted(point.description(), point.type().getName(), names()));
    }
  }

  /** Whether the type is one of this project, which nobody else injects. */
  static boolean isOurs(Class<?> type) {
    return type == FakeLedger.class || OF_ACCOUNT.containsKey(type);
  }

  /** Whether a value of the type means one ledger rather than the account. */
  static boolean meansLedger(Class<?> type) {
    return type == FakeLedger.class || type.getName().equals(DRIVER);
  }

  /** What a handle of the account of that type is made of. */
  static Optional<Function<FakeAccount, Object>> ofAccount(Class<?> type) {
    return Optional.ofNullable(OF_ACCOUNT.get(type));
  }

  static Optional<ClientType> client(Class<?> type) {
    return Optional.ofNullable(CLIENTS.get(type.getName()));
  }

  private static Set<String> names() {
    return Stream.concat(
            CLIENTS.keySet().stream().map(name -> name.substring(name.lastIndexOf('.') + 1)),
            Stream.concat(OF_ACCOUNT.keySet().stream(), Stream.of(FakeLedger.class))
                .map(Class::getSimpleName))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
