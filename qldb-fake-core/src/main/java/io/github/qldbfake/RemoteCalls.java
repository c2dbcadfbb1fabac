package io.github.qldbfake;

import io.github.qldbfake.internal.server.client.AdminClient;
import io.github.qldbfake.internal.server.client.AdminException;
import io.github.qldbfake.internal.server.client.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Calls about one account of a fake elsewhere, with the errors that the handles of a fake in this
 * JVM give.
 */
final class RemoteCalls {

  private final AdminClient client;
  private final String account;

  RemoteCalls(AdminClient client, String account) {
    this.client = client;
    this.account = account;
  }

  /** The same about one ledger. */
  OfLedger ofLedger(String name) {
    return new OfLedger(name);
  }

  Answer get(String path, Map<String, ?> arguments) {
    return translated(() -> client.get(at(path), arguments));
  }

  Answer post(String path, Map<String, ?> arguments) {
    return translated(() -> client.post(at(path), arguments));
  }

  void delete(String path) {
    Boolean unused =
        translated(
            () -> {
              client.delete(at(path));
              return true;
            });
  }

  byte[] download(String path) {
    return translated(() -> client.download(at(path)));
  }

  private String at(String path) {
    return "accounts/" + account + (path.isEmpty() ? "" : "/" + path);
  }

  /**
   * Calls.
   *
   * @throws IllegalArgumentException if the server says that an argument makes no sense
   * @throws QldbFakeException if it refuses, or cannot be reached
   */
  static <T> T translated(Supplier<T> call) {
    try {
      return call.get();
    } catch (AdminException e) {
      String message = String.valueOf(e.getMessage());
      throw e.isAboutArgument()
          ? new IllegalArgumentException(message, e)
          : new QldbFakeException(message, e);
    }
  }

  /** Calls about one ledger. */
  final class OfLedger {

    private final String name;

    private OfLedger(String name) {
      this.name = name;
    }

    Answer get(String what) {
      return RemoteCalls.this.get("ledger/" + what, Map.of("ledger", name));
    }

    Answer get(String what, String argument, String value) {
      return RemoteCalls.this.get("ledger/" + what, Map.of("ledger", name, argument, value));
    }

    Answer post(String what, Map<String, ?> arguments) {
      Map<String, Object> all = new LinkedHashMap<>(arguments);
      all.put("ledger", name);
      return RemoteCalls.this.post("ledger/" + what, all);
    }
  }
}
