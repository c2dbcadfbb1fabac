package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import io.github.qldbfake.internal.delivery.KinesisRecord;
import io.github.qldbfake.internal.delivery.MemoryStreams;
import io.github.qldbfake.internal.delivery.RecordDestination;
import java.util.List;

/**
 * The streams of an account: where they go, what they have delivered, and what can happen to them.
 *
 * <p>In memory every Kinesis stream exists, and a stream delivers when somebody looks at it or at
 * what it has delivered, so a test never waits. To a Kinesis outside of this process a thread
 * delivers as commits happen.
 */
public final class FakeStreams {

  private final Account account;

  FakeStreams(Account account) {
    this.account = account;
  }

  /** Lets the streams that begin from now on deliver to memory, which is the default. */
  public FakeStreams toMemory() {
    account.changeDestinations(destinations -> destinations.withRecordsInMemory());
    return this;
  }

  /**
   * Lets the streams that begin from now on deliver to a real Kinesis. The region is that in the
   * ARN of the Kinesis stream, unless {@code kinesis} has another.
   *
   * @throws QldbFakeException if the class path has no Kinesis client of the AWS SDK, {@code
   *     software.amazon.awssdk:kinesis}, or no HTTP client for it
   */
  public FakeStreams toKinesis(AwsEndpoint kinesis) {
    RecordDestination destination = Kinesis.destination(kinesis);
    account.changeDestinations(destinations -> destinations.withRecords(destination));
    return this;
  }

  /**
   * What streams have delivered to a Kinesis stream in memory, in order: the records of everything
   * committed up to now, each by itself, as Ion text. Over HTTP: {@code GET
   * /_qldb-fake/accounts/<id>/streams/<ARN>}.
   */
  public List<String> records(String kinesisStreamArn) {
    return delivered().records(kinesisStreamArn).stream()
        .map(delivered -> delivered.data().toText())
        .toList();
  }

  /** As {@link #records}, in Ion binary. */
  public List<byte[]> recordBytes(String kinesisStreamArn) {
    return delivered().records(kinesisStreamArn).stream()
        .map(delivered -> delivered.data().toByteArray())
        .toList();
  }

  /**
   * As {@link #records}, but the data of the Kinesis records, as a consumer of the Kinesis stream
   * or a Lambda function gets it: Ion binary, or several records in one in the format of the
   * Kinesis Producer Library if the stream aggregates, which is its default.
   */
  public List<byte[]> kinesisRecords(String kinesisStreamArn) {
    return delivered().kinesisRecords(kinesisStreamArn).stream()
        .map(KinesisRecord::data)
        .map(byte[]::clone)
        .toList();
  }

  /**
   * Makes a Kinesis stream in memory missing: streams to it become IMPAIRED with the cause
   * KINESIS_STREAM_NOT_FOUND, and none can begin, until {@link #restore}.
   */
  public FakeStreams loseKinesisStream(String kinesisStreamArn) {
    account.delivered().streams().disturb(kinesisStreamArn, Reason.NOT_FOUND);
    return this;
  }

  /**
   * Takes away the permission to write to a Kinesis stream in memory: streams to it become IMPAIRED
   * with the cause IAM_PERMISSION_REVOKED, and none can begin, until {@link #restore}.
   */
  public FakeStreams revokeAccess(String kinesisStreamArn) {
    account.delivered().streams().disturb(kinesisStreamArn, Reason.ACCESS_DENIED);
    return this;
  }

  /**
   * Makes a Kinesis stream in memory exist and take records again. Streams to it are ACTIVE when
   * they are looked at next, and have lost nothing.
   */
  public FakeStreams restore(String kinesisStreamArn) {
    account.delivered().streams().restore(kinesisStreamArn);
    return this;
  }

  private MemoryStreams delivered() {
    return account.delivered().streams();
  }
}
