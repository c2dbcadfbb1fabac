package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The exact types of parameters that the extension resolves.
 *
 * <p>The types of the AWS SDK and of the driver go by name, and the class that knows one of them is
 * loaded only when a test asks for it: each of the three artifacts may be absent.
 */
final class InjectableTypes {

  private static final Map<String, Supplier<ClientSource>> CLIENTS =
      Map.of(
          "software.amazon.awssdk.services.qldb.QldbClient",
          () -> new QldbClientSource(),
          "software.amazon.awssdk.services.qldbsession.QldbSessionClient",
          () -> new QldbSessionClientSource(),
          "software.amazon.qldb.QldbDriver",
          () -> driver());

  private InjectableTypes() {}

  static boolean contains(Class<?> type) {
    return type == FakeLedger.class
        || type == FakeAccount.class
        || CLIENTS.containsKey(type.getName());
  }

  static Optional<ClientSource> clientSource(Class<?> type) {
    return Optional.ofNullable(CLIENTS.get(type.getName())).map(Supplier::get);
  }

  /** The driver needs one artifact that its type does not show. */
  private static ClientSource driver() {
    try {
      Class<?> unused =
          Class.forName(
              "software.amazon.awssdk.services.qldbsession.QldbSessionClient",
              false,
              InjectableTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new MissingArtifactException("software.amazon.awssdk:qldbsession");
    }
    return new QldbDriverSource();
  }
}
