package io.github.qldbfake.internal.server.clients;

import static io.github.qldbfake.internal.server.clients.SdkV2ControlPlane.ask;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.JournalKinesisStreamDescription;
import software.amazon.awssdk.services.qldb.model.JournalS3ExportDescription;

/** The AWS SDK for Java 2.x. */
final class SdkV2JournalJobs implements JournalJobs {

  private static final String ROLE = "arn:aws:iam::111122223333:role/journal";

  private final QldbClient client;

  SdkV2JournalJobs(QldbClient client) {
    this.client = client;
  }

  @Override
  public String export(String ledger, String bucket, Instant end) {
    return ask(() ->
            client.exportJournalToS3(
                r ->
                    r.name(ledger)
                        .roleArn(ROLE)
                        .inclusiveStartTime(Instant.EPOCH)
                        .exclusiveEndTime(end)
                        .s3ExportConfiguration(
                            s3 ->
                                s3.bucket(bucket)
                                    .prefix("p/")
                                    .encryptionConfiguration(
                                        e -> e.objectEncryptionType("NO_ENCRYPTION")))))
        .exportId();
  }

  @Override
  public Export describeExport(String ledger, String id) {
    JournalS3ExportDescription export =
        ask(() -> client.describeJournalS3Export(r -> r.name(ledger).exportId(id)))
            .exportDescription();
    return new Export(
        export.statusAsString(),
        export.s3ExportConfiguration().bucket(),
        export.s3ExportConfiguration().prefix(),
        export.outputFormatAsString(),
        export.exclusiveEndTime());
  }

  @Override
  public List<String> exports() {
    return ask(() -> client.listJournalS3Exports(r -> {})).journalS3Exports().stream()
        .map(JournalS3ExportDescription::exportId)
        .toList();
  }

  @Override
  public List<String> exports(String ledger) {
    return ask(() -> client.listJournalS3ExportsForLedger(r -> r.name(ledger)))
        .journalS3Exports()
        .stream()
        .map(JournalS3ExportDescription::exportId)
        .toList();
  }

  @Override
  public String stream(String ledger, String name, String kinesisArn, Map<String, String> tags) {
    return ask(() ->
            client.streamJournalToKinesis(
                r ->
                    r.ledgerName(ledger)
                        .streamName(name)
                        .roleArn(ROLE)
                        .inclusiveStartTime(Instant.EPOCH)
                        .kinesisConfiguration(k -> k.streamArn(kinesisArn))
                        .tags(tags)))
        .streamId();
  }

  @Override
  public Stream describeStream(String ledger, String id) {
    JournalKinesisStreamDescription stream =
        ask(() -> client.describeJournalKinesisStream(r -> r.ledgerName(ledger).streamId(id)))
            .stream();
    return new Stream(
        stream.statusAsString(),
        stream.streamName(),
        stream.arn(),
        stream.kinesisConfiguration().streamArn());
  }

  @Override
  public List<String> streams(String ledger) {
    return ask(() -> client.listJournalKinesisStreamsForLedger(r -> r.ledgerName(ledger)))
        .streams()
        .stream()
        .map(JournalKinesisStreamDescription::streamId)
        .toList();
  }

  @Override
  public String cancel(String ledger, String id) {
    return ask(() -> client.cancelJournalKinesisStream(r -> r.ledgerName(ledger).streamId(id)))
        .streamId();
  }

  @Override
  public void close() {
    client.close();
  }
}
