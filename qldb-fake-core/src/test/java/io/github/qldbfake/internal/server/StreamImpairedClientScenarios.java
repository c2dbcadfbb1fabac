package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeStreams;
import io.github.qldbfake.RunningFake.Place;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.model.ErrorCause;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.JournalKinesisStreamDescription;
import software.amazon.awssdk.services.qldb.model.LimitExceededException;
import software.amazon.awssdk.services.qldb.model.ResourceInUseException;
import software.amazon.awssdk.services.qldb.model.ResourcePreconditionNotMetException;
import software.amazon.awssdk.services.qldb.model.StreamStatus;

/** Streams to a Kinesis stream that is lost, or refuses, in memory. */
abstract class StreamImpairedClientScenarios {

  private static final String KINESIS = JobFixture.KINESIS;

  private final JobFixture fixture;
  private final FakeStreams streams;

  StreamImpairedClientScenarios(Place place) {
    this.fixture = new JobFixture(place);
    this.streams = fixture.account.streams();
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private void assertStatus(String streamId, StreamStatus status) {
    assertThat(fixture.describeStream(streamId).status()).isEqualTo(status);
  }

  private List<String> brief() {
    return StreamRecordView.all(fixture.account, KINESIS).stream()
        .map(StreamRecordView::brief)
        .toList();
  }

  /** A stream that has delivered its first record, and then lost its Kinesis stream. */
  private String impaired() {
    String streamId = fixture.stream("all");
    streams.loseKinesisStream(KINESIS);
    fixture.run("CREATE TABLE T");
    return streamId;
  }

  @Test
  void aLostKinesisStreamImpairs() {
    JournalKinesisStreamDescription stream = fixture.describeStream(impaired());
    assertThat(stream.status()).isEqualTo(StreamStatus.IMPAIRED);
    assertThat(stream.errorCause()).isEqualTo(ErrorCause.KINESIS_STREAM_NOT_FOUND);
  }

  @Test
  void aLostPermissionImpairs() {
    String streamId = fixture.stream("all");
    streams.revokeAccess(KINESIS);
    fixture.run("CREATE TABLE T");
    assertThat(
            fixture.client.listJournalKinesisStreamsForLedger(r -> r.ledgerName("cars")).streams())
        .singleElement()
        .satisfies(
            stream -> {
              assertThat(stream.streamId()).isEqualTo(streamId);
              assertThat(stream.status()).isEqualTo(StreamStatus.IMPAIRED);
              assertThat(stream.errorCause()).isEqualTo(ErrorCause.IAM_PERMISSION_REVOKED);
            });
  }

  @Test
  void aStreamWithNothingToDeliverDoesNotNotice() {
    String streamId = fixture.stream("all");
    streams.loseKinesisStream(KINESIS);
    assertStatus(streamId, StreamStatus.ACTIVE);
  }

  @Test
  void aRestoredStreamGoesOnInOrderWithoutLoss() {
    String streamId = impaired();
    assertStatus(streamId, StreamStatus.IMPAIRED);
    fixture.run("INSERT INTO T {'a': 1}");
    streams.restore(KINESIS);
    JournalKinesisStreamDescription stream = fixture.describeStream(streamId);
    assertThat(stream.status()).isEqualTo(StreamStatus.ACTIVE);
    assertThat(stream.errorCause()).isNull();
    assertThat(brief()).containsExactly("CREATED", "block 1", "block 2", "revision in 2");
  }

  @Test
  void anImpairedStreamCountsAsRunning() {
    impaired();
    assertThatThrownBy(() -> fixture.client.deleteLedger(r -> r.name("cars")))
        .isInstanceOf(ResourceInUseException.class);
    streams.restore(KINESIS);
    IntStream.range(0, 4).forEach(number -> fixture.stream("s" + number));
    streams.loseKinesisStream(KINESIS);
    fixture.run("INSERT INTO T {'a': 1}");
    String other = KINESIS + "2";
    assertThatThrownBy(
            () ->
                fixture.stream(
                    r -> r.streamName("s5").kinesisConfiguration(k -> k.streamArn(other))))
        .isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> fixture.stream(r -> r.kinesisConfiguration(k -> k.streamArn(other))))
        .isInstanceOfSatisfying(
            ResourcePreconditionNotMetException.class,
            error -> assertThat(error.resourceName()).isEqualTo("all"));
  }

  @Test
  void anImpairedStreamCanBeCancelledAndDeliversNothingMore() {
    String streamId = impaired();
    assertStatus(streamId, StreamStatus.IMPAIRED);
    fixture.cancel(streamId);
    streams.restore(KINESIS);
    assertStatus(streamId, StreamStatus.CANCELED);
    assertThat(brief()).containsExactly("CREATED");
    assertThat(fixture.describeStream(streamId).errorCause()).isNull();
  }

  @Test
  void aStreamThatIsImpairedAtItsEndCompletesWhenAllGotThrough() {
    String streamId = fixture.stream(r -> r.exclusiveEndTime(fixture.now().plusSeconds(60)));
    streams.loseKinesisStream(KINESIS);
    fixture.run("CREATE TABLE T");
    fixture.clock.advance(Duration.ofDays(8));
    assertStatus(streamId, StreamStatus.IMPAIRED);
    streams.restore(KINESIS);
    assertStatus(streamId, StreamStatus.COMPLETED);
    assertThat(brief()).containsExactly("CREATED", "block 1", "COMPLETED");
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> fixture.stream("all"))
        .isInstanceOfSatisfying(
            InvalidParameterException.class,
            error -> {
              assertThat(error.statusCode()).isEqualTo(400);
              assertThat(error.parameterName()).isEqualTo("KinesisConfiguration");
              assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(message);
            });
    assertThat(
            fixture.client.listJournalKinesisStreamsForLedger(r -> r.ledgerName("cars")).streams())
        .isEmpty();
    streams.restore(KINESIS);
    assertThat(brief()).isEmpty();
  }

  @Test
  void noStreamBeginsToAKinesisStreamThatDoesNotExist() {
    streams.loseKinesisStream(KINESIS);
    assertRefused(
        "QLDB encountered an error validating Kinesis Data Streams: Response from Kinesis:"
            + " ResourceNotFoundException Stream changes under account 123456789012 not found.");
  }

  @Test
  void noStreamBeginsToAKinesisStreamThatRefuses() {
    streams.revokeAccess(KINESIS);
    assertRefused(
        "QLDB encountered an error validating Kinesis Data Streams: Response from Kinesis:"
            + " AccessDeniedException User is not authorized to perform: kinesis:DescribeStream on"
            + " resource: "
            + KINESIS);
  }
}
