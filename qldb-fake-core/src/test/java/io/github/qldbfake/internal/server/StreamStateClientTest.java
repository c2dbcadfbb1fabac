package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.ServiceLimit;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.LimitExceededException;
import software.amazon.awssdk.services.qldb.model.ResourceInUseException;
import software.amazon.awssdk.services.qldb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.qldb.model.ResourcePreconditionNotMetException;
import software.amazon.awssdk.services.qldb.model.StreamJournalToKinesisRequest;
import software.amazon.awssdk.services.qldb.model.StreamStatus;

/** The states and tags of a stream, and what is refused. */
final class StreamStateClientTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration WEEK = Duration.ofDays(7);

  private final JobFixture fixture = new JobFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private StreamStatus status(String streamId) {
    return fixture.describeStream(streamId).status();
  }

  private Map<String, String> tags(String arn) {
    return fixture.client.listTagsForResource(r -> r.resourceArn(arn)).tags();
  }

  private void assertInvalid(
      Consumer<StreamJournalToKinesisRequest.Builder> request, String parameter, String message) {
    assertThatThrownBy(() -> fixture.stream(request))
        .isInstanceOfSatisfying(
            InvalidParameterException.class,
            error -> {
              assertThat(error.parameterName()).isEqualTo(parameter);
              assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(message);
            });
  }

  @Test
  void aStreamIsActiveUntilItIsCancelled() {
    String streamId = fixture.stream("all");
    assertThat(status(streamId)).isEqualTo(StreamStatus.ACTIVE);
    assertThat(
            fixture
                .client
                .cancelJournalKinesisStream(r -> r.ledgerName("cars").streamId(streamId))
                .streamId())
        .isEqualTo(streamId);
    assertThat(status(streamId)).isEqualTo(StreamStatus.CANCELED);
  }

  @Test
  void aStreamIsActiveUntilItsEndTime() {
    String streamId = fixture.stream(r -> r.exclusiveEndTime(fixture.now().plus(MINUTE)));
    fixture.clock.advance(MINUTE.minusMillis(1));
    assertThat(status(streamId)).isEqualTo(StreamStatus.ACTIVE);
    fixture.clock.advance(Duration.ofMillis(1));
    assertThat(status(streamId)).isEqualTo(StreamStatus.COMPLETED);
  }

  @Test
  void aStreamWithAnEndMayBeCancelled() {
    String streamId = fixture.stream(r -> r.exclusiveEndTime(fixture.now().plus(MINUTE)));
    fixture.cancel(streamId);
    fixture.clock.advance(MINUTE);
    assertThat(status(streamId)).isEqualTo(StreamStatus.CANCELED);
  }

  @Test
  void aStreamThatHasEndedIsNotCancelled() {
    String cancelled = fixture.stream("all");
    fixture.cancel(cancelled);
    String completed = fixture.stream(r -> r.exclusiveEndTime(fixture.now()));
    assertThatThrownBy(() -> fixture.cancel(cancelled))
        .isInstanceOfSatisfying(
            ResourcePreconditionNotMetException.class,
            error -> {
              assertThat(error.resourceType()).isEqualTo("JournalKinesisStream");
              assertThat(error.resourceName()).isEqualTo(cancelled);
            });
    assertThatThrownBy(() -> fixture.cancel(completed))
        .isInstanceOf(ResourcePreconditionNotMetException.class);
  }

  @Test
  void aStreamThatHasEndedIsRememberedForSevenDays() {
    String streamId = fixture.stream("all");
    fixture.cancel(streamId);
    String arn = fixture.describeStream(streamId).arn();
    fixture.clock.advance(WEEK.minusMillis(1));
    assertThat(status(streamId)).isEqualTo(StreamStatus.CANCELED);
    fixture.clock.advance(Duration.ofMillis(1));
    assertThatThrownBy(() -> status(streamId)).isInstanceOf(ResourceNotFoundException.class);
    assertThatThrownBy(() -> fixture.cancel(streamId))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThatThrownBy(() -> tags(arn)).isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void anActiveStreamIsNeverForgotten() {
    String streamId = fixture.stream("all");
    fixture.clock.advance(WEEK.multipliedBy(2));
    assertThat(status(streamId)).isEqualTo(StreamStatus.ACTIVE);
  }

  @Test
  void theSevenDaysOfACompletedStreamBeginAtItsEndTime() {
    String streamId = fixture.stream(r -> r.exclusiveEndTime(fixture.now().plus(MINUTE)));
    fixture.run("CREATE TABLE T");
    fixture.clock.advance(MINUTE.plus(WEEK));
    assertThatThrownBy(() -> status(streamId)).isInstanceOf(ResourceNotFoundException.class);
    assertThat(StreamRecordView.all(fixture.account, JobFixture.KINESIS))
        .extracting(StreamRecordView::brief)
        .containsExactly("CREATED", "block 1", "COMPLETED");
  }

  @Test
  void aNameIsTakenByAnActiveStreamOnly() {
    String streamId = fixture.stream("all");
    assertThatThrownBy(() -> fixture.stream("all"))
        .isInstanceOfSatisfying(
            ResourcePreconditionNotMetException.class,
            error -> assertThat(error.resourceName()).isEqualTo("all"));
    fixture.cancel(streamId);
    assertThat(fixture.stream("all")).isNotEqualTo(streamId);
  }

  @Test
  void theNamesOfAnotherLedgersStreamsAreFree() {
    fixture.create("boats");
    fixture.stream("all");
    assertThat(fixture.stream(r -> r.ledgerName("boats"))).hasSize(22);
  }

  @Test
  void fiveStreamsOfALedgerMayBeActive() {
    IntStream.range(0, 4).forEach(number -> fixture.stream("s" + number));
    String streamId = fixture.stream("s4");
    assertThatThrownBy(() -> fixture.stream("s5"))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            error -> {
              assertThat(error.statusCode()).isEqualTo(400);
              assertThat(error.resourceType()).isEqualTo("JournalKinesisStream");
            });
    fixture.cancel(streamId);
    assertThat(fixture.stream("s5")).hasSize(22);
  }

  @Test
  void theLimitOfStreamsCanBeSwitchedOff() {
    fixture.account.withoutLimit(ServiceLimit.ACTIVE_STREAMS);
    IntStream.range(0, 6).forEach(number -> fixture.stream("s" + number));
    assertThat(
            fixture.client.listJournalKinesisStreamsForLedger(r -> r.ledgerName("cars")).streams())
        .hasSize(6);
  }

  @Test
  void aStartThatIsNotBeforeTheEndIsRefused() {
    assertInvalid(
        r -> r.inclusiveStartTime(fixture.now()).exclusiveEndTime(fixture.now()),
        "InclusiveStartTime",
        "The start date must not be greater than the end date.");
  }

  @Test
  void aStartInTheFutureIsRefused() {
    assertInvalid(
        r -> r.inclusiveStartTime(fixture.now().plusMillis(1)),
        "InclusiveStartTime",
        "The start date cannot be in the future.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:kinesis:us-east-1:123456789012:changes",
        "arn:aws:firehose:us-east-1:123456789012:stream/changes",
        "a-stream-without-an-arn"
      })
  void whatIsNoArnOfAKinesisStreamIsRefused(String arn) {
    assertInvalid(
        r -> r.kinesisConfiguration(k -> k.streamArn(arn)),
        "KinesisConfiguration.StreamArn",
        "QLDB encountered an error validating Kinesis Data Streams: Response from Kinesis:"
            + " ValidationException "
            + arn
            + " is not the ARN of a Kinesis data stream");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a--b", "12", "-a", "a_b"})
  void aNameFollowsTheRulesOfLedgerNames(String name) {
    assertThatThrownBy(() -> fixture.stream(name))
        .isInstanceOfSatisfying(
            InvalidParameterException.class,
            error -> assertThat(error.parameterName()).isEqualTo("StreamName"));
  }

  @Test
  void aStreamIsCreatedWithTags() {
    String streamId = fixture.stream(r -> r.tags(Map.of("env", "test")));
    assertThat(tags(fixture.describeStream(streamId).arn())).isEqualTo(Map.of("env", "test"));
  }

  @Test
  void theTagsOfAStreamAreChanged() {
    String arn = fixture.describeStream(fixture.stream("all")).arn();
    fixture.client.tagResource(r -> r.resourceArn(arn).tags(Map.of("a", "1", "b", "2")));
    fixture.client.untagResource(r -> r.resourceArn(arn).tagKeys("a"));
    assertThat(tags(arn)).isEqualTo(Map.of("b", "2"));
  }

  @Test
  void aStreamThatIsNotThereHasNoTags() {
    String arn = fixture.describeStream(fixture.stream("all")).arn();
    String absent = arn.replaceAll("[^/]*$", "0".repeat(22));
    assertThatThrownBy(() -> tags(absent))
        .isInstanceOfSatisfying(
            ResourceNotFoundException.class,
            error -> assertThat(error.resourceType()).isEqualTo("JournalKinesisStream"));
  }

  @Test
  void anUnknownLedgerOrStreamIsNotFound() {
    String streamId = fixture.stream("all");
    fixture.create("boats");
    for (String ledger : new String[] {"boats", "absent"}) {
      assertThatThrownBy(
              () ->
                  fixture.client.describeJournalKinesisStream(
                      r -> r.ledgerName(ledger).streamId(streamId)))
          .isInstanceOf(ResourceNotFoundException.class);
      assertThatThrownBy(
              () ->
                  fixture.client.cancelJournalKinesisStream(
                      r -> r.ledgerName(ledger).streamId(streamId)))
          .isInstanceOf(ResourceNotFoundException.class);
    }
    assertThatThrownBy(() -> fixture.stream(r -> r.ledgerName("absent")))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void aLedgerThatIsBeingCreatedIsNotReady() {
    fixture.account.changeStatesAfter(MINUTE, MINUTE);
    fixture.create("boats");
    assertThatThrownBy(() -> fixture.stream(r -> r.ledgerName("boats")))
        .isInstanceOf(ResourcePreconditionNotMetException.class);
    assertThatThrownBy(
            () -> fixture.client.listJournalKinesisStreamsForLedger(r -> r.ledgerName("boats")))
        .isInstanceOf(ResourcePreconditionNotMetException.class);
  }

  @Test
  void aLedgerIsNotDeletedWhileAStreamIsActive() {
    String streamId = fixture.stream("all");
    assertThatThrownBy(() -> fixture.client.deleteLedger(r -> r.name("cars")))
        .isInstanceOfSatisfying(
            ResourceInUseException.class,
            error -> {
              assertThat(error.statusCode()).isEqualTo(409);
              assertThat(error.resourceName()).isEqualTo("cars");
            });
    assertThat(fixture.run("CREATE TABLE T")).hasSize(1);
    fixture.cancel(streamId);
    fixture.client.deleteLedger(r -> r.name("cars"));
    assertThatThrownBy(() -> status(streamId)).isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void anotherLedgerOfTheNameDoesNotInheritTheStreams() {
    String streamId = fixture.stream("all");
    fixture.cancel(streamId);
    fixture.client.deleteLedger(r -> r.name("cars"));
    fixture.create("cars");
    assertThatThrownBy(() -> status(streamId)).isInstanceOf(ResourceNotFoundException.class);
  }
}
