package io.github.qldbfake.internal.server.clients;

import static io.github.qldbfake.internal.server.clients.SdkV1ControlPlane.ask;

import com.amazonaws.services.qldb.AmazonQLDB;
import com.amazonaws.services.qldb.model.CancelJournalKinesisStreamRequest;
import com.amazonaws.services.qldb.model.DescribeJournalKinesisStreamRequest;
import com.amazonaws.services.qldb.model.DescribeJournalS3ExportRequest;
import com.amazonaws.services.qldb.model.ExportJournalToS3Request;
import com.amazonaws.services.qldb.model.JournalKinesisStreamDescription;
import com.amazonaws.services.qldb.model.JournalS3ExportDescription;
import com.amazonaws.services.qldb.model.KinesisConfiguration;
import com.amazonaws.services.qldb.model.ListJournalKinesisStreamsForLedgerRequest;
import com.amazonaws.services.qldb.model.ListJournalS3ExportsForLedgerRequest;
import com.amazonaws.services.qldb.model.ListJournalS3ExportsRequest;
import com.amazonaws.services.qldb.model.S3EncryptionConfiguration;
import com.amazonaws.services.qldb.model.S3ExportConfiguration;
import com.amazonaws.services.qldb.model.StreamJournalToKinesisRequest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The AWS SDK for Java 1.x. */
@SuppressWarnings("JavaUtilDate") // the SDK's own type of a time
final class SdkV1JournalJobs implements JournalJobs {

  private static final String ROLE = "arn:aws:iam::111122223333:role/journal";

  private final AmazonQLDB client;

  SdkV1JournalJobs(AmazonQLDB client) {
    this.client = client;
  }

  @Override
  public String export(String ledger, String bucket, Instant end) {
    S3ExportConfiguration destination =
        new S3ExportConfiguration()
            .withBucket(bucket)
            .withPrefix("p/")
            .withEncryptionConfiguration(
                new S3EncryptionConfiguration().withObjectEncryptionType("NO_ENCRYPTION"));
    return ask(() ->
            client.exportJournalToS3(
                new ExportJournalToS3Request()
                    .withName(ledger)
                    .withRoleArn(ROLE)
                    .withInclusiveStartTime(Date.from(Instant.EPOCH))
                    .withExclusiveEndTime(Date.from(end))
                    .withS3ExportConfiguration(destination)))
        .getExportId();
  }

  @Override
  public Export describeExport(String ledger, String id) {
    JournalS3ExportDescription export =
        ask(() ->
                client.describeJournalS3Export(
                    new DescribeJournalS3ExportRequest().withName(ledger).withExportId(id)))
            .getExportDescription();
    return new Export(
        export.getStatus(),
        export.getS3ExportConfiguration().getBucket(),
        export.getS3ExportConfiguration().getPrefix(),
        export.getOutputFormat(),
        export.getExclusiveEndTime().toInstant());
  }

  @Override
  public List<String> exports() {
    return ask(() -> client.listJournalS3Exports(new ListJournalS3ExportsRequest()))
        .getJournalS3Exports()
        .stream()
        .map(JournalS3ExportDescription::getExportId)
        .toList();
  }

  @Override
  public List<String> exports(String ledger) {
    return ask(
            () ->
                client.listJournalS3ExportsForLedger(
                    new ListJournalS3ExportsForLedgerRequest().withName(ledger)))
        .getJournalS3Exports()
        .stream()
        .map(JournalS3ExportDescription::getExportId)
        .toList();
  }

  @Override
  public String stream(String ledger, String name, String kinesisArn, Map<String, String> tags) {
    return ask(() ->
            client.streamJournalToKinesis(
                new StreamJournalToKinesisRequest()
                    .withLedgerName(ledger)
                    .withStreamName(name)
                    .withRoleArn(ROLE)
                    .withInclusiveStartTime(Date.from(Instant.EPOCH))
                    .withKinesisConfiguration(new KinesisConfiguration().withStreamArn(kinesisArn))
                    .withTags(tags)))
        .getStreamId();
  }

  @Override
  public Stream describeStream(String ledger, String id) {
    JournalKinesisStreamDescription stream =
        ask(() ->
                client.describeJournalKinesisStream(
                    new DescribeJournalKinesisStreamRequest()
                        .withLedgerName(ledger)
                        .withStreamId(id)))
            .getStream();
    return new Stream(
        stream.getStatus(),
        stream.getStreamName(),
        stream.getArn(),
        stream.getKinesisConfiguration().getStreamArn());
  }

  @Override
  public List<String> streams(String ledger) {
    return ask(
            () ->
                client.listJournalKinesisStreamsForLedger(
                    new ListJournalKinesisStreamsForLedgerRequest().withLedgerName(ledger)))
        .getStreams()
        .stream()
        .map(JournalKinesisStreamDescription::getStreamId)
        .toList();
  }

  @Override
  public String cancel(String ledger, String id) {
    return ask(() ->
            client.cancelJournalKinesisStream(
                new CancelJournalKinesisStreamRequest().withLedgerName(ledger).withStreamId(id)))
        .getStreamId();
  }

  @Override
  public void close() {
    client.shutdown();
  }
}
