package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.cli.KeyStores;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;

/** The server jar brings what init files, TLS and the question for its health need. */
final class ServerJarServeIT {

  private static final Pattern READY = Pattern.compile("qldb-fake listening on (\\S+)");

  @Test
  void aServerThatSpeaksTlsHoldsWhatItsInitFileSays(@TempDir Path folder) throws IOException {
    Path keys = KeyStores.make(folder, "PKCS12");
    Path password = Files.writeString(folder.resolve("password"), KeyStores.PASSWORD);
    Path description = Files.writeString(folder.resolve("d.ion"), "{ledgers: {name: cars}}");
    try (JavaProcess server =
            JavaProcess.ofJar(
                "server.jar",
                READY,
                "serve",
                "--port=0",
                "--init=" + description,
                "--tls-key-store=" + keys,
                "--tls-key-store-password-file=" + password);
        QldbClient client = client(URI.create(server.ready(1)), keys)) {
      assertThat(client.describeLedger(r -> r.name("cars")).name()).isEqualTo("cars");
    }
  }

  @Test
  void aServerIsAskedForItsHealth() {
    try (JavaProcess server = JavaProcess.ofJar("server.jar", READY, "serve", "--port=0")) {
      int port = URI.create(server.ready(1)).getPort();
      try (JavaProcess health =
          JavaProcess.ofJar("server.jar", Pattern.compile("^(ok)$"), "health", "--port=" + port)) {
        assertThat(health.ready(1)).isEqualTo("ok");
      }
    }
  }

  @Test
  void itSaysItsVersion() {
    try (JavaProcess version =
        JavaProcess.ofJar("server.jar", Pattern.compile("^qldb-fake (.+)$"), "--version")) {
      assertThat(version.ready(1)).isEqualTo(System.getProperty("product.version"));
    }
  }

  private static QldbClient client(URI endpoint, Path keys) {
    return QldbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(Clients.credentials("any"))
        .httpClientBuilder(
            ApacheHttpClient.builder().tlsTrustManagersProvider(() -> KeyStores.trusting(keys)))
        .build();
  }
}
