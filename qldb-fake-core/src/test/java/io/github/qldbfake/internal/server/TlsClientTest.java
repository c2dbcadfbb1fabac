package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.QldbFakeException;
import io.github.qldbfake.internal.cli.KeyStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.QldbClientBuilder;

/** The SDK over TLS, with a trust store for it and without. */
final class TlsClientTest {

  @TempDir private Path folder;

  private static QldbClientBuilder client(QldbFake fake) {
    return QldbClient.builder()
        .endpointOverride(fake.endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(Clients.credentials("any"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PKCS12", "JKS"})
  void aClientThatTrustsTheCertificateIsServed(String type) {
    Path keys = KeyStores.make(folder, type);
    try (QldbFake fake = QldbFake.builder().tls(keys, KeyStores.PASSWORD).start();
        QldbClient client =
            client(fake)
                .httpClientBuilder(
                    ApacheHttpClient.builder()
                        .tlsTrustManagersProvider(() -> KeyStores.trusting(keys)))
                .build()) {
      FakeLedger unused = fake.createLedger("cars");
      assertThat(fake.endpoint()).hasScheme("https");
      assertThat(client.describeLedger(r -> r.name("cars")).name()).isEqualTo("cars");
    }
  }

  @Test
  void aClientThatDoesNotTrustTheCertificateHasNoConnection() {
    Path keys = KeyStores.make(folder, "PKCS12");
    try (QldbFake fake = QldbFake.builder().tls(keys, KeyStores.PASSWORD).start();
        QldbClient client = client(fake).httpClientBuilder(ApacheHttpClient.builder()).build()) {
      assertThatThrownBy(() -> client.listLedgers(r -> {})).isInstanceOf(SdkClientException.class);
    }
  }

  @Test
  void aKeyStoreThatIsNotThereIsNamed() {
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> QldbFake.builder().tls(none, ""))
        .isInstanceOf(QldbFakeException.class)
        .hasMessage("key store " + none + ": there is no such file");
  }

  @Test
  void aFileThatIsNoKeyStoreIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("keys"), "none");
    assertThatThrownBy(() -> QldbFake.builder().tls(file, ""))
        .isInstanceOf(QldbFakeException.class)
        .hasMessageStartingWith("key store " + file + ": ");
  }
}
