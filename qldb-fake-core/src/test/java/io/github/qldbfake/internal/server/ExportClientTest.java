package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.IonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qldbfake.internal.account.HandMovedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.qldb.model.OutputFormat;
import software.amazon.awssdk.services.qldb.model.S3ObjectEncryptionType;

/** What exports write, read as AWS's own readers do. */
final class ExportClientTest {

  private static final String HOUR = "2020/07/07/16/";

  private final JobFixture fixture = new JobFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private void work() {
    fixture.run("CREATE TABLE T");
    fixture.run("CREATE INDEX ON T (a)");
    fixture.run("INSERT INTO T <<{'a': 1}, {'a': 2, 'b': `2020-01-01T`}>>");
    fixture.run("SELECT * FROM T");
    fixture.run("UPDATE T SET a = ? WHERE a = 1", "1.50");
    fixture.run("DELETE FROM T WHERE a = 2");
  }

  private List<Long> numbers(String exportId) {
    return fixture.exported().blocks(exportId).stream().map(ChainCheck::number).toList();
  }

  private List<Instant> times(String exportId) {
    return fixture.exported().blocks(exportId).stream()
        .map(block -> ((IonTimestamp) block.get("blockTimestamp")).dateValue())
        .map(Date::toInstant)
        .toList();
  }

  private static List<String> fields(IonValue struct) {
    List<String> names = new ArrayList<>();
    ((IonStruct) struct).forEach(field -> names.add(field.getFieldName()));
    return names;
  }

  @ParameterizedTest
  @EnumSource(names = {"ION_TEXT", "ION_BINARY"})
  void theBlocksOfAnExportChain(OutputFormat format) {
    work();
    String exportId = fixture.export(r -> r.outputFormat(format));
    ChainCheck.assertChain(fixture.exported().blocks(exportId));
  }

  @Test
  void everyBlockIsExportedWhateverItsTransactionDid() {
    work();
    assertThat(numbers(fixture.export())).isEqualTo(LongStream.rangeClosed(0, 6).boxed().toList());
  }

  @Test
  void aBlockIsExportedAsGetBlockShowsIt() {
    work();
    String exportId = fixture.export();
    IonStruct block = fixture.exported().blocks(exportId).get(3);
    String shown =
        fixture
            .client
            .getBlock(
                r ->
                    r.name("cars")
                        .blockAddress(a -> a.ionText(block.get("blockAddress").toString())))
            .block()
            .ionText();
    assertThat(block).isEqualTo(block.getSystem().singleValue(shown));
  }

  @Test
  void textHasABlockALine() {
    work();
    String exportId = fixture.export();
    ExportReader exported = fixture.exported();
    assertThat(exported.text(exported.dataKeys(exportId).get(0)).strip().lines())
        .hasSize(7)
        .allMatch(line -> line.startsWith("{blockAddress:{strandId:\""));
  }

  @Test
  void jsonHasABlockALineAndBlobsInBase64() throws Exception {
    work();
    String exportId = fixture.export(r -> r.outputFormat(OutputFormat.JSON));
    ExportReader exported = fixture.exported();
    String key = exported.dataKeys(exportId).get(0);
    List<String> lines = exported.text(key).strip().lines().toList();
    assertThat(key).endsWith(".0-6.json");
    assertThat(lines).hasSize(7);
    assertThat(new ObjectMapper().readTree(lines.get(3)).at("/revisions/1/data/b").asText())
        .isEqualTo("2020-01-01");
    assertThat(new ObjectMapper().readTree(lines.get(3)).at("/blockHash").asText()).hasSize(44);
  }

  @Test
  void theNamesOfTheObjectsFollowTheDocumentedForms() {
    work();
    String exportId = fixture.export();
    ExportReader exported = fixture.exported();
    String strandId = exported.dataKeys(exportId).get(0).replaceAll(".*/(\\w+)\\..*", "$1");
    assertThat(strandId).matches("[0-9A-Za-z]{22}");
    assertThat(exported.keys())
        .containsExactlyInAnyOrder(
            exportId + ".started.manifest",
            exportId + "." + strandId + ".completed.manifest",
            HOUR + strandId + ".0-6.ion");
  }

  @ParameterizedTest
  @CsvSource({"'',''", "mine,mine/", "mine/,mine/", "a/b,a/b/", "a/b/,a/b/"})
  void aPrefixIsSeparatedFromWhatFollowsByOneSlash(String prefix, String folder) {
    String exportId = fixture.exportBelow(prefix);
    ExportReader exported = fixture.exported();
    assertThat(exported.keys()).contains(folder + exportId + ".started.manifest");
    assertThat(exported.dataKeys(exportId)).allMatch(key -> key.startsWith(folder + HOUR));
  }

  @Test
  void theManifestOfTheStartSaysWhatWasAskedFor() {
    String exportId = fixture.exportBelow("mine");
    assertThat(fixture.exported().text("mine/" + exportId + ".started.manifest").strip())
        .isEqualTo(
            "{ledgerName:\"cars\",exportId:\""
                + exportId
                + "\",inclusiveStartTime:2020-07-07T16:34:06.375Z"
                + ",exclusiveEndTime:2020-07-07T16:34:07.375Z,bucket:\"exports\",prefix:\"mine\""
                + ",objectEncryptionType:\"NO_ENCRYPTION\"}");
  }

  @ParameterizedTest
  @EnumSource(names = {"ION_TEXT", "ION_BINARY"})
  void theManifestOfTheStartSaysTheFormatIfTheRequestDoes(OutputFormat format) {
    String exportId = fixture.export(r -> r.outputFormat(format));
    IonStruct manifest = (IonStruct) fixture.exported().value(exportId + ".started.manifest");
    assertThat(fields(manifest)).endsWith("objectEncryptionType", "outputFormat");
    assertThat(manifest.get("outputFormat")).hasToString("\"" + format + "\"");
  }

  @Test
  void theManifestsOfAJsonExportAreJson() throws Exception {
    String exportId = fixture.export(r -> r.outputFormat(OutputFormat.JSON));
    ExportReader exported = fixture.exported();
    String completed = exported.text(exported.keyEndingWith(".completed.manifest"));
    assertThat(new ObjectMapper().readTree(completed).at("/keys/0").asText()).endsWith(".0-0.json");
    assertThat(
            new ObjectMapper()
                .readTree(exported.text(exportId + ".started.manifest"))
                .at("/exclusiveEndTime")
                .asText())
        .isEqualTo("2020-07-07T16:34:07.375Z");
  }

  @Test
  void aRangeHoldsTheBlocksFromItsStartToBeforeItsEnd() {
    work();
    List<Instant> all = times(fixture.export());
    String exportId =
        fixture.export(r -> r.inclusiveStartTime(all.get(2)).exclusiveEndTime(all.get(5)));
    assertThat(numbers(exportId)).containsExactly(2L, 3L, 4L);
    ChainCheck.assertChain(fixture.exported().blocks(exportId));
  }

  @Test
  void aStartBeforeTheCreationIsTheCreation() {
    work();
    String exportId =
        fixture.export(r -> r.inclusiveStartTime(HandMovedClock.START.minusMillis(375)));
    assertThat(numbers(exportId)).hasSize(7).startsWith(0L);
    assertThat(fixture.describe(exportId).inclusiveStartTime())
        .isEqualTo(HandMovedClock.START.minusMillis(375));
  }

  @Test
  void aRangeWithoutBlocksGivesAManifestWithoutKeys() {
    fixture.tick();
    String exportId =
        fixture.export(
            r ->
                r.inclusiveStartTime(fixture.now().minusMillis(20))
                    .exclusiveEndTime(fixture.now().minusMillis(10)));
    ExportReader exported = fixture.exported();
    assertThat(exported.dataKeys(exportId)).isEmpty();
    assertThat(exported.keys()).hasSize(2);
  }

  @Test
  void whatIsCommittedLaterIsNotInTheExport() {
    String exportId = fixture.export();
    work();
    assertThat(numbers(exportId)).containsExactly(0L);
  }

  @Test
  void anEndAfterTheLastBlockIsNotInTheFutureThoughTheClockStandsStill() {
    fixture.ledger.execute("CREATE TABLE T");
    fixture.ledger.execute("INSERT INTO T {'a': 1}");
    Instant afterTheLastBlock = fixture.now().plusMillis(6);
    assertThat(numbers(fixture.export(r -> r.exclusiveEndTime(afterTheLastBlock)))).endsWith(2L);
  }

  @Test
  void anExportIsDescribedAsItWasAskedFor() {
    String key = "arn:aws:kms:us-east-1:123456789012:key/k1";
    String exportId =
        fixture.export(
            r ->
                r.outputFormat(OutputFormat.ION_BINARY)
                    .s3ExportConfiguration(
                        s ->
                            s.bucket("secret")
                                .prefix("p")
                                .encryptionConfiguration(
                                    e ->
                                        e.objectEncryptionType(S3ObjectEncryptionType.SSE_KMS)
                                            .kmsKeyArn(key))));
    assertThat(fixture.describe(exportId))
        .hasToString(
            "JournalS3ExportDescription(LedgerName=cars, ExportId="
                + exportId
                + ", ExportCreationTime=2020-07-07T16:34:07.375Z, Status=COMPLETED"
                + ", InclusiveStartTime=2020-07-07T16:34:06.375Z"
                + ", ExclusiveEndTime=2020-07-07T16:34:07.375Z"
                + ", S3ExportConfiguration=S3ExportConfiguration(Bucket=secret, Prefix=p"
                + ", EncryptionConfiguration=S3EncryptionConfiguration(ObjectEncryptionType=SSE_KMS"
                + ", KmsKeyArn="
                + key
                + ")), RoleArn="
                + JobFixture.ROLE
                + ", OutputFormat=ION_BINARY)");
  }

  @Test
  void theFormatIsIonTextUnlessAskedOtherwise() {
    assertThat(fixture.describe(fixture.export()).outputFormat()).isEqualTo(OutputFormat.ION_TEXT);
  }

  @Test
  void theObjectsOfAnotherAccountAreNotSeen() {
    fixture.export();
    assertThat(fixture.account.exports().objects("other")).isEmpty();
    assertThat(fixture.account.exports().objects(JobFixture.BUCKET)).hasSize(3);
  }

  @Test
  void anExportKeepsItsFormWhenTheClockMovesToAnotherHour() {
    fixture.clock.advance(Duration.ofHours(8));
    String exportId = fixture.export();
    assertThat(fixture.exported().dataKeys(exportId))
        .singleElement()
        .asString()
        .startsWith("2020/07/08/00/");
  }
}
