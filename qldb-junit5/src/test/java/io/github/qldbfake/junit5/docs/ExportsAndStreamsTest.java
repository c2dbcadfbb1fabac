package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.ErrorCause;
import software.amazon.awssdk.services.qldb.model.ExportStatus;
import software.amazon.awssdk.services.qldb.model.JournalKinesisStreamDescription;

class ExportsAndStreamsTest {

  private static final String ROLE = "arn:aws:iam::111122223333:role/journal";
  private static final String KINESIS = "arn:aws:kinesis:us-east-1:111122223333:stream/changes";

  // region export
  static SortedMap<String, byte[]> export(FakeAccount account, QldbClient client) {
    client.exportJournalToS3(
        export ->
            export
                .name("vehicle-registration")
                .roleArn(ROLE)
                .inclusiveStartTime(Instant.EPOCH)
                .exclusiveEndTime(account.clock().now())
                .s3ExportConfiguration(
                    to ->
                        to.bucket("archive")
                            .prefix("journal/")
                            .encryptionConfiguration(
                                how -> how.objectEncryptionType("NO_ENCRYPTION"))));
    return account.exports().objects("archive"); // the content of each object by its key
  }

  // endregion

  // region slow
  static List<ExportStatus> aSlowExport(FakeAccount account, QldbClient client) {
    account.exports().completeAfter(Duration.ofMinutes(10));
    export(account, client);
    ExportStatus atFirst = onlyStatus(client);
    account.clock().advance(Duration.ofMinutes(10));
    return List.of(atFirst, onlyStatus(client)); // IN_PROGRESS, COMPLETED
  }

  // endregion

  private static ExportStatus onlyStatus(QldbClient client) {
    return client.listJournalS3Exports(all -> {}).journalS3Exports().get(0).status();
  }

  // region stream
  static List<String> stream(FakeAccount account, QldbClient client) {
    begin(client);
    return account.streams().records(KINESIS); // each record as Ion text, in order
  }

  private static String begin(QldbClient client) {
    return client
        .streamJournalToKinesis(
            stream ->
                stream
                    .ledgerName("vehicle-registration")
                    .streamName("changes")
                    .roleArn(ROLE)
                    .inclusiveStartTime(Instant.EPOCH)
                    .kinesisConfiguration(to -> to.streamArn(KINESIS)))
        .streamId();
  }

  // endregion

  // region impaired
  static JournalKinesisStreamDescription impaired(FakeAccount account, QldbClient client) {
    String streamId = begin(client);
    account.streams().loseKinesisStream(KINESIS);
    account.ledger("vehicle-registration").execute("CREATE TABLE Person");
    return client
        .describeJournalKinesisStream(
            stream -> stream.ledgerName("vehicle-registration").streamId(streamId))
        .stream(); // IMPAIRED, KINESIS_STREAM_NOT_FOUND
  }

  // endregion

  @Test
  void anExportHasManifestsAndData() {
    JournalClient.with(
        (account, client) ->
            assertThat(export(account, client).keySet())
                .hasSize(3)
                .allSatisfy(key -> assertThat(key).startsWith("journal/")));
  }

  @Test
  void anExportCanTakeItsTime() {
    JournalClient.with(
        (account, client) ->
            assertThat(aSlowExport(account, client))
                .containsExactly(ExportStatus.IN_PROGRESS, ExportStatus.COMPLETED));
  }

  @Test
  void aStreamDelivers() {
    JournalClient.with(
        (account, client) ->
            assertThat(stream(account, client))
                .anySatisfy(delivered -> assertThat(delivered).contains("1N4AL11D75C109151")));
  }

  @Test
  void aStreamIsImpaired() {
    JournalClient.with(
        (account, client) ->
            assertThat(impaired(account, client).errorCause())
                .isEqualTo(ErrorCause.KINESIS_STREAM_NOT_FOUND));
  }
}
