package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.system.IonSystemBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldb.model.S3ObjectEncryptionType;

/** Exports of the server jar, which has to bring all that they need. */
@ExtendWith(S3MockServer.Extension.class)
final class ServerJarExportIT {

  private static final Pattern READY = Pattern.compile("qldb-fake listening on (\\S+)");
  private static final String BUCKET = "from-the-jar";

  @Test
  void theServerExportsToADirectory(@TempDir Path directory) throws Exception {
    String exportId = exportOf("--export-dir", directory.toString());
    ExportReader exported = ExportReader.ofFolder(directory.resolve(BUCKET));
    assertThat(exported.blocks(exportId)).hasSize(1);
    ChainCheck.assertChain(exported.blocks(exportId));
  }

  @Test
  void theServerExportsToS3(S3MockServer s3) {
    s3.createBucket(BUCKET);
    String exportId = exportOf("--s3-endpoint", s3.uri().toString());
    ExportReader exported = s3.read(BUCKET);
    assertThat(exported.blocks(exportId)).hasSize(1);
    ChainCheck.assertChain(exported.blocks(exportId));
  }

  /** Starts the server with an option, and exports the first block of a ledger. */
  private static String exportOf(String option, String value) {
    try (JavaProcess server =
            JavaProcess.ofJar("server.jar", READY, "serve", "--port", "0", option, value);
        QldbClient client = client(URI.create(server.ready(1)))) {
      client.createLedger(r -> r.name("cars").permissionsMode(PermissionsMode.STANDARD));
      Instant first = firstBlock(client);
      return client
          .exportJournalToS3(
              r ->
                  r.name("cars")
                      .roleArn(JobFixture.ROLE)
                      .inclusiveStartTime(first)
                      .exclusiveEndTime(first.plusMillis(1))
                      .s3ExportConfiguration(
                          s ->
                              s.bucket(BUCKET)
                                  .prefix("")
                                  .encryptionConfiguration(
                                      e ->
                                          e.objectEncryptionType(
                                              S3ObjectEncryptionType.NO_ENCRYPTION))))
          .exportId();
    }
  }

  private static Instant firstBlock(QldbClient client) {
    String tip = client.getDigest(r -> r.name("cars")).digestTipAddress().ionText();
    String block =
        client.getBlock(r -> r.name("cars").blockAddress(a -> a.ionText(tip))).block().ionText();
    IonStruct struct = (IonStruct) IonSystemBuilder.standard().build().singleValue(block);
    return ((IonTimestamp) struct.get("blockTimestamp")).dateValue().toInstant();
  }

  private static QldbClient client(URI endpoint) {
    return QldbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(Clients.credentials("any"))
        .httpClientBuilder(ApacheHttpClient.builder())
        .build();
  }
}
