package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.junit5.QldbLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that knows no endpoint, in a JVM of its own. */
@QldbLedger(name = "vehicle-registration", statements = "CREATE TABLE Vehicle")
class OutsideEndpointTest {

  @Test
  void theEnvironmentLeadsToTheFake(FakeAccount account, FakeLedger ledger) throws Exception {
    Map<String, String> environment =
        Map.of(
            "AWS_ENDPOINT_URL_QLDB", account.endpoint().toString(),
            "AWS_ENDPOINT_URL_QLDB_SESSION", account.endpoint().toString(),
            "AWS_REGION", "us-east-1",
            "AWS_ACCESS_KEY_ID", "any",
            "AWS_SECRET_ACCESS_KEY", "any");
    assertThat(run(environment, List.of())).containsSubsequence(ledger.name(), "Vehicle");
  }

  @Test
  void systemPropertiesLeadToTheFake(FakeAccount account, FakeLedger ledger) throws Exception {
    List<String> properties =
        List.of(
            "-Daws.endpointUrlQldb=" + account.endpoint(),
            "-Daws.endpointUrlQldbSession=" + account.endpoint(),
            "-Daws.region=us-east-1",
            "-Daws.accessKeyId=any",
            "-Daws.secretAccessKey=any");
    assertThat(run(Map.of(), properties)).containsSubsequence(ledger.name(), "Vehicle");
  }

  @Test
  void theConfigurationFileLeadsToTheFake(
      FakeAccount account, FakeLedger ledger, @TempDir Path folder) throws Exception {
    Path config = folder.resolve("config");
    Files.writeString(
        config,
        """
        [default]
        region = us-east-1
        services = fake

        [services fake]
        qldb =
          endpoint_url = ENDPOINT
        qldb_session =
          endpoint_url = ENDPOINT
        """
            .replace("ENDPOINT", account.endpoint().toString()));
    Map<String, String> environment =
        Map.of(
            "AWS_CONFIG_FILE", config.toString(),
            "AWS_ACCESS_KEY_ID", "any",
            "AWS_SECRET_ACCESS_KEY", "any");
    assertThat(run(environment, List.of())).containsSubsequence(ledger.name(), "Vehicle");
  }

  /** The lines that the program prints. */
  private static List<String> run(Map<String, String> environment, List<String> properties)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(properties);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), LedgerNames.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }
}
