package io.github.qldbfake.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.AwsEndpoint;
import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.delivery.s3.CannedS3;
import io.github.qldbfake.internal.server.Clients;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.S3ObjectEncryptionType;

/** Where a service is, as the command line says it. */
final class AwsEndpointConverterTest {

  /** The signature of an export that goes where the converter says. */
  private static String signature(Map<String, String> environment) {
    try (CannedS3 s3 = new CannedS3(200, "")) {
      AwsEndpoint endpoint =
          new AwsEndpointConverter(environment).convert(s3.endpoint().toString());
      export(endpoint);
      return s3.requests().get(0).header("Authorization").orElseThrow();
    }
  }

  private static void export(AwsEndpoint endpoint) {
    try (QldbFake fake =
            QldbFake.builder().clock(new HandMovedClock()).exportsToS3(endpoint).start();
        FakeAccount account = fake.newAccount();
        QldbClient client = Clients.controlPlane(account)) {
      FakeLedger unused = account.createLedger("cars");
      client.exportJournalToS3(
          r ->
              r.name("cars")
                  .roleArn("arn:aws:iam::123456789012:role/qldb")
                  .inclusiveStartTime(HandMovedClock.START.minusMillis(1))
                  .exclusiveEndTime(HandMovedClock.START)
                  .s3ExportConfiguration(
                      s ->
                          s.bucket("bucket")
                              .prefix("")
                              .encryptionConfiguration(
                                  e ->
                                      e.objectEncryptionType(
                                          S3ObjectEncryptionType.NO_ENCRYPTION))));
    }
  }

  @Test
  void aServerNeedsNoCredentials() {
    assertThat(signature(Map.of())).contains("Credential=test/", "/us-east-1/s3/");
  }

  @Test
  void aServerGetsTheCredentialsAndTheRegionOfTheEnvironment() {
    assertThat(
            signature(
                Map.of(
                    "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE",
                    "AWS_SECRET_ACCESS_KEY", "secret",
                    "AWS_REGION", "eu-west-1")))
        .contains("Credential=AKIDEXAMPLE/", "/eu-west-1/s3/");
  }

  @Test
  void aKeyWithoutItsSecretIsNotUsed() {
    assertThat(signature(Map.of("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"))).contains("Credential=test/");
  }

  @Test
  void awsItselfIsNamed() {
    assertThat(new AwsEndpointConverter(Map.of()).convert("aws")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AWS", "localhost:9090", "ftp://localhost", "not a URI"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> new AwsEndpointConverter(Map.of()).convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("\"" + text + "\" is neither aws nor a URI such as http://localhost:9090");
  }
}
