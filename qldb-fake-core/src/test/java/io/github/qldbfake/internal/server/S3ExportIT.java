package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ion.IonStruct;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.qldb.model.ExportStatus;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.OutputFormat;
import software.amazon.awssdk.services.qldb.model.S3ObjectEncryptionType;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/** Exports to an S3 that is not ours, read with the SDK. */
@ExtendWith(S3MockServer.Extension.class)
final class S3ExportIT {

  private static final AtomicInteger BUCKETS = new AtomicInteger();
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final String bucket = "bucket-" + BUCKETS.incrementAndGet();
  private final JobFixture fixture = new JobFixture();
  private final S3MockServer s3;

  S3ExportIT(S3MockServer s3) {
    this.s3 = s3;
  }

  @BeforeEach
  void commitFiveBlocks() {
    s3.createBucket(bucket);
    fixture.account.exports().toS3(s3.endpoint()).blocksPerObject(2);
    fixture.run("CREATE TABLE T");
    fixture.run("INSERT INTO T <<{'a': 1}, {'a': 2, 'b': `2020-01-01T`}>>");
    fixture.run("UPDATE T SET a = 3 WHERE a = 1");
    fixture.run("DELETE FROM T WHERE a = 2");
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private String export(OutputFormat format, String prefix) {
    return export(format, prefix, S3ObjectEncryptionType.NO_ENCRYPTION, null);
  }

  private String export(
      OutputFormat format, String prefix, S3ObjectEncryptionType type, String kmsKeyArn) {
    return fixture.export(
        r ->
            r.outputFormat(format)
                .s3ExportConfiguration(
                    s ->
                        s.bucket(bucket)
                            .prefix(prefix)
                            .encryptionConfiguration(
                                e -> e.objectEncryptionType(type).kmsKeyArn(kmsKeyArn))));
  }

  private List<HeadObjectResponse> heads() {
    return s3.keys(bucket).stream()
        .map(key -> s3.client.headObject(r -> r.bucket(bucket).key(key)))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"ION_TEXT", "ION_BINARY"})
  void theBlocksOfAnIonExportChain(OutputFormat format) {
    String exportId = export(format, "");
    ExportReader exported = s3.read(bucket);
    assertThat(exported.dataKeys(exportId)).hasSize(3);
    List<IonStruct> blocks = exported.blocks(exportId);
    assertThat(blocks).hasSize(5);
    ChainCheck.assertChain(blocks);
  }

  @Test
  void aJsonExportHasABlockALine() throws Exception {
    String exportId = export(OutputFormat.JSON, "");
    ExportReader exported = s3.read(bucket);
    List<Long> numbers = new ArrayList<>();
    for (String key : exported.dataKeys(exportId)) {
      for (String line : exported.text(key).lines().toList()) {
        numbers.add(new ObjectMapper().readTree(line).at("/blockAddress/sequenceNo").asLong());
      }
    }
    assertThat(numbers).isEqualTo(LongStream.rangeClosed(0, 4).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource({"mine,mine/", "mine/,mine/", "a/b,a/b/"})
  void aPrefixIsSeparatedFromWhatFollowsByOneSlash(String prefix, String folder) {
    String exportId = export(OutputFormat.ION_TEXT, prefix);
    assertThat(s3.keys(bucket))
        .hasSize(5)
        .contains(folder + exportId + ".started.manifest")
        .allMatch(key -> key.startsWith(folder));
  }

  @ParameterizedTest
  @CsvSource({
    "ION_TEXT,text/x-amzn-ion",
    "ION_BINARY,application/x-amzn-ion",
    "JSON,application/json"
  })
  void theContentTypeSaysTheFormat(OutputFormat format, String contentType) {
    assertThat(export(format, "")).hasSize(22);
    assertThat(heads()).extracting(HeadObjectResponse::contentType).containsOnly(contentType);
  }

  @Test
  void objectsAreEncryptedWithTheKeyOfKms() {
    assertThat(
            export(
                OutputFormat.ION_TEXT, "", S3ObjectEncryptionType.SSE_KMS, S3MockServer.KMS_KEY_ID))
        .hasSize(22);
    assertThat(heads())
        .hasSize(5)
        .allSatisfy(
            head -> {
              assertThat(head.serverSideEncryption()).isEqualTo(ServerSideEncryption.AWS_KMS);
              assertThat(head.ssekmsKeyId()).isEqualTo(S3MockServer.KMS_KEY_ID);
            });
  }

  @Test
  void objectsAreEncryptedWithTheKeyOfS3() {
    assertThat(export(OutputFormat.ION_TEXT, "", S3ObjectEncryptionType.SSE_S3, null)).hasSize(22);
    assertThat(heads())
        .extracting(HeadObjectResponse::serverSideEncryption)
        .hasSize(5)
        .containsOnly(ServerSideEncryption.AES256);
  }

  @Test
  void aKeyThatKmsDoesNotHaveIsRefused() {
    String unknown = "arn:aws:kms:us-east-1:123456789012:key/none";
    assertThatThrownBy(
            () -> export(OutputFormat.ION_TEXT, "", S3ObjectEncryptionType.SSE_KMS, unknown))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining(
            "QLDB encountered an error validating S3 configuration: KMS.NotFoundException");
    assertThat(s3.keys(bucket)).isEmpty();
  }

  @Test
  void aBucketThatDoesNotExistIsRefused() {
    s3.deleteBucket(bucket);
    assertThatThrownBy(() -> export(OutputFormat.ION_TEXT, ""))
        .isInstanceOfSatisfying(
            InvalidParameterException.class,
            error -> {
              assertThat(error.parameterName()).isEqualTo("S3ExportConfiguration");
              assertThat(error.awsErrorDetails().errorMessage())
                  .isEqualTo(
                      "QLDB encountered an error validating S3 configuration: NoSuchBucket The"
                          + " specified bucket does not exist.");
            });
    assertThat(fixture.client.listJournalS3Exports(r -> {}).journalS3Exports()).isEmpty();
  }

  @Test
  void anExportWhoseBucketIsGoneIsCompletedWhenItIsBack() {
    fixture.account.exports().completeAfter(MINUTE);
    String exportId = export(OutputFormat.ION_TEXT, "");
    s3.deleteBucket(bucket);
    fixture.clock.advance(MINUTE);
    assertThat(fixture.describe(exportId).status()).isEqualTo(ExportStatus.IN_PROGRESS);
    s3.createBucket(bucket);
    assertThat(fixture.describe(exportId).status()).isEqualTo(ExportStatus.COMPLETED);
    assertThat(s3.keys(bucket))
        .singleElement()
        .asString()
        .matches(exportId + "\\.\\w+\\.completed\\.manifest");
  }
}
