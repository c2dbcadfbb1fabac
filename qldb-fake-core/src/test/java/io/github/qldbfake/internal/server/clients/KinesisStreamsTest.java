package io.github.qldbfake.internal.server.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.AwsEndpoint;
import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.account.Eventually;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.server.Clients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.ErrorCause;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.JournalKinesisStreamDescription;
import software.amazon.awssdk.services.qldb.model.StreamJournalToKinesisRequest;
import software.amazon.awssdk.services.qldb.model.StreamStatus;

/** Streams into a Kinesis of its own process, where a consumer reads with the SDK. */
@Tag("interop")
@Execution(ExecutionMode.SAME_THREAD) // one of them kills the process
final class KinesisStreamsTest {

  private static final Path SOURCES = Path.of("src", "interop", "kinesis");
  private static final Path COPY = Path.of("target", "interop", "kinesis");

  private static @Nullable KinesisLocal process;

  private final HandMovedClock clock = new HandMovedClock();
  private QldbFake fake;
  private FakeLedger ledger;
  private QldbClient client;
  private KinesisClient kinesis;
  private KinesisShard shard;

  @BeforeAll
  static void startKinesis() throws IOException, InterruptedException {
    NodeProject project = NodeProject.copy(SOURCES, COPY);
    Optional<String> obstacle = project.obstacle();
    if (obstacle.isPresent()) {
      System.out.println("interop: SKIPPED, " + obstacle.get());
      Assumptions.abort(obstacle.get());
    }
    project.install();
    process = KinesisLocal.start(project);
  }

  @AfterAll
  static void stopKinesis() {
    if (process != null) {
      process.close();
    }
  }

  @BeforeEach
  void start(TestInfo test) {
    kinesis =
        KinesisClient.builder()
            .endpointOverride(process.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    shard = new KinesisShard(kinesis, test.getTestMethod().orElseThrow().getName());
    fake =
        QldbFake.builder()
            .clock(clock)
            .streamsToKinesis(AwsEndpoint.at(process.endpoint()))
            .start();
    FakeAccount account = fake.newAccount();
    ledger = account.createLedger("cars");
    client = Clients.controlPlane(account);
    ledger.execute("CREATE TABLE T");
    clock.advance(Duration.ofSeconds(1));
  }

  @AfterEach
  void stop() {
    client.close();
    fake.close();
    kinesis.close();
  }

  private String stream(Consumer<StreamJournalToKinesisRequest.Builder> changes) {
    return client
        .streamJournalToKinesis(
            r -> {
              r.ledgerName("cars")
                  .roleArn("arn:aws:iam::123456789012:role/qldb")
                  .streamName("all")
                  .inclusiveStartTime(HandMovedClock.START)
                  .kinesisConfiguration(k -> k.streamArn(shard.arn()));
              changes.accept(r);
            })
        .streamId();
  }

  private JournalKinesisStreamDescription describe(String streamId) {
    return client
        .describeJournalKinesisStream(r -> r.ledgerName("cars").streamId(streamId))
        .stream();
  }

  private void awaitStatus(String streamId, StreamStatus status) {
    Eventually.await(status.toString(), () -> describe(streamId).status() == status);
  }

  private void insert() {
    ledger.execute("INSERT INTO T {'a': 1}");
  }

  @Test
  void aStreamThatAggregatesArrives() {
    insert();
    insert();
    shard.create();
    stream(r -> {});
    assertThat(shard.await(6))
        .containsExactly(
            "CREATED", "block 1", "block 2", "revision in 2", "block 3", "revision in 3");
    assertThat(shard.kinesisRecords()).hasSize(1);
  }

  @Test
  void aStreamThatDoesNotAggregateArrives() {
    insert();
    shard.create();
    stream(r -> r.kinesisConfiguration(k -> k.streamArn(shard.arn()).aggregationEnabled(false)));
    assertThat(shard.await(4)).containsExactly("CREATED", "block 1", "block 2", "revision in 2");
    assertThat(shard.kinesisRecords()).hasSize(4);
  }

  @Test
  void aCommitArrivesWithoutAnybodyLooking() {
    shard.create();
    stream(r -> {});
    shard.await(2);
    insert();
    assertThat(shard.await(4)).endsWith("block 2", "revision in 2");
  }

  @Test
  void aFiniteStreamEnds() {
    shard.create();
    String streamId = stream(r -> r.exclusiveEndTime(clock.instant().plusSeconds(60)));
    shard.await(2);
    clock.advance(Duration.ofSeconds(60));
    assertThat(shard.await(3)).endsWith("COMPLETED");
    awaitStatus(streamId, StreamStatus.COMPLETED);
  }

  @Test
  void aDeletedKinesisStreamImpairsUntilItIsBack() {
    shard.create();
    String streamId = stream(r -> {});
    shard.await(2);
    shard.delete();
    insert();
    awaitStatus(streamId, StreamStatus.IMPAIRED);
    assertThat(describe(streamId).errorCause()).isEqualTo(ErrorCause.KINESIS_STREAM_NOT_FOUND);
    insert();
    shard.create();
    assertThat(shard.await(4))
        .containsExactly("block 2", "revision in 2", "block 3", "revision in 3");
    awaitStatus(streamId, StreamStatus.ACTIVE);
  }

  @Test
  void aKinesisThatIsOutOfReachImpairsWithoutACause() throws IOException {
    shard.create();
    String streamId = stream(r -> {});
    shard.await(2);
    process.kill();
    insert();
    awaitStatus(streamId, StreamStatus.IMPAIRED);
    assertThat(describe(streamId).errorCause()).isNull();
    process.restart();
    awaitStatus(streamId, StreamStatus.IMPAIRED);
    shard.create();
    assertThat(shard.await(2)).containsExactly("block 2", "revision in 2");
    awaitStatus(streamId, StreamStatus.ACTIVE);
  }

  @Test
  void noStreamBeginsToAKinesisStreamThatDoesNotExist() {
    assertThatThrownBy(() -> stream(r -> {}))
        .isInstanceOfSatisfying(
            InvalidParameterException.class,
            error ->
                assertThat(error.awsErrorDetails().errorMessage())
                    .isEqualTo(
                        "QLDB encountered an error validating Kinesis Data Streams: Response from"
                            + " Kinesis: ResourceNotFoundException Stream arn "
                            + shard.arn()
                            + " not found"));
    assertThat(client.listJournalKinesisStreamsForLedger(r -> r.ledgerName("cars")).streams())
        .isEmpty();
  }
}
