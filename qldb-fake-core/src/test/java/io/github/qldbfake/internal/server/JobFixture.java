package io.github.qldbfake.internal.server;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.RunningFake.Place;
import io.github.qldbfake.internal.account.HandMovedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.ExportJournalToS3Request;
import software.amazon.awssdk.services.qldb.model.JournalKinesisStreamDescription;
import software.amazon.awssdk.services.qldb.model.JournalS3ExportDescription;
import software.amazon.awssdk.services.qldb.model.S3ObjectEncryptionType;
import software.amazon.awssdk.services.qldb.model.StreamJournalToKinesisRequest;

/** A ledger {@code cars} for exports and streams. Its first block is a second old. */
final class JobFixture implements AutoCloseable {

  static final String ROLE = "arn:aws:iam::123456789012:role/qldb";
  static final String KINESIS = "arn:aws:kinesis:us-east-1:123456789012:stream/changes";
  static final String BUCKET = "exports";

  private final ControlPlaneFixture fixture;
  final HandMovedClock clock;
  final FakeAccount account;
  final QldbClient client;
  final FakeLedger ledger;

  JobFixture() {
    this(Place.IN_THIS_JVM);
  }

  JobFixture(Place place) {
    fixture = new ControlPlaneFixture(place);
    clock = fixture.clock;
    account = fixture.account;
    client = fixture.client;
    fixture.create("cars");
    ledger = account.ledger("cars");
    tick();
  }

  /** Lets a second pass, so that everything so far is in the past. */
  void tick() {
    clock.advance(Duration.ofSeconds(1));
  }

  Instant now() {
    return clock.instant();
  }

  /** Runs a statement, and lets a second pass. */
  List<String> run(String statement, String... parameters) {
    List<String> rows = ledger.execute(statement, parameters);
    tick();
    return rows;
  }

  void create(String ledgerName) {
    fixture.create(ledgerName);
    tick();
  }

  /** Begins an export of everything up to now, as Ion text, without a prefix; gives its id. */
  String export(Consumer<ExportJournalToS3Request.Builder> changes) {
    return client
        .exportJournalToS3(
            r -> {
              r.name("cars")
                  .roleArn(ROLE)
                  .inclusiveStartTime(HandMovedClock.START)
                  .exclusiveEndTime(now())
                  .s3ExportConfiguration(
                      s ->
                          s.bucket(BUCKET)
                              .prefix("")
                              .encryptionConfiguration(
                                  e ->
                                      e.objectEncryptionType(
                                          S3ObjectEncryptionType.NO_ENCRYPTION)));
              changes.accept(r);
            })
        .exportId();
  }

  String export() {
    return export(r -> {});
  }

  /** As {@link #export()}, below a prefix. */
  String exportBelow(String prefix) {
    return export(
        r ->
            r.s3ExportConfiguration(
                s ->
                    s.bucket(BUCKET)
                        .prefix(prefix)
                        .encryptionConfiguration(
                            e -> e.objectEncryptionType(S3ObjectEncryptionType.NO_ENCRYPTION))));
  }

  JournalS3ExportDescription describe(String exportId) {
    return client
        .describeJournalS3Export(r -> r.name("cars").exportId(exportId))
        .exportDescription();
  }

  ExportReader exported() {
    return ExportReader.ofMemory(account, BUCKET);
  }

  /** Begins a stream of everything, without an end; gives its id. */
  String stream(Consumer<StreamJournalToKinesisRequest.Builder> changes) {
    return client
        .streamJournalToKinesis(
            r -> {
              r.ledgerName("cars")
                  .roleArn(ROLE)
                  .streamName("all")
                  .inclusiveStartTime(HandMovedClock.START)
                  .kinesisConfiguration(k -> k.streamArn(KINESIS).aggregationEnabled(false));
              changes.accept(r);
            })
        .streamId();
  }

  String stream(String name) {
    return stream(r -> r.streamName(name));
  }

  JournalKinesisStreamDescription describeStream(String streamId) {
    return client
        .describeJournalKinesisStream(r -> r.ledgerName("cars").streamId(streamId))
        .stream();
  }

  void cancel(String streamId) {
    client.cancelJournalKinesisStream(r -> r.ledgerName("cars").streamId(streamId));
  }

  @Override
  public void close() {
    fixture.close();
  }
}
