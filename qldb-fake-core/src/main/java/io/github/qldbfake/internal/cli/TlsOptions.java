package io.github.qldbfake.internal.cli;

import io.github.qldbfake.FakeBuilder;
import io.github.qldbfake.internal.store.FileFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether the server speaks TLS, and with which key. */
final class TlsOptions {

  private static final String PASSWORD = "QLDB_FAKE_TLS_KEY_STORE_PASSWORD";

  @Option(
      names = "--tls-key-store",
      paramLabel = "FILE",
      description = {
        "Serve https with the key in FILE, in PKCS12 or JKS (or QLDB_FAKE_TLS_KEY_STORE)."
      })
  private @Nullable Path keyStore;

  @Option(
      names = "--tls-key-store-password-file",
      paramLabel = "FILE",
      description = {
        "The password of store and key: the first line of FILE",
        "(or QLDB_FAKE_TLS_KEY_STORE_PASSWORD_FILE; or QLDB_FAKE_TLS_KEY_STORE_PASSWORD, which",
        "is the password itself)."
      })
  private @Nullable Path passwordFile;

  private final Map<String, String> environment;

  TlsOptions() {
    this(Environment.ofProcess());
  }

  TlsOptions(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Tells a fake.
   *
   * @throws IllegalArgumentException if there is no password
   * @throws io.github.qldbfake.QldbFakeException if the key store cannot be used
   */
  void configure(FakeBuilder builder) {
    Optional<Path> store = given(keyStore);
    if (store.isPresent()) {
      builder.tls(store.get(), password());
    } else if (given(passwordFile).isPresent()) {
      throw new IllegalArgumentException(
          "--tls-key-store-password-file is for a key store; add --tls-key-store");
    }
  }

  private String password() {
    return given(passwordFile)
        .map(TlsOptions::firstLine)
        .or(() -> Optional.ofNullable(environment.get(PASSWORD)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--tls-key-store needs a password: add --tls-key-store-password-file, or set "
                        + PASSWORD));
  }

  private static String firstLine(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "--tls-key-store-password-file: cannot read " + file + ": " + FileFailure.reason(e), e);
    }
  }

  /** An empty variable counts as none. */
  private static Optional<Path> given(@Nullable Path path) {
    return Optional.ofNullable(path).filter(it -> !it.toString().isEmpty());
  }
}
