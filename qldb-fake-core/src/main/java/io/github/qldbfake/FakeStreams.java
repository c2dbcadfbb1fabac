package io.github.qldbfake;

import java.util.List;

/**
 * The streams of an account: where they go, what they have delivered, and what can happen to them.
 *
 * <p>In memory every Kinesis stream exists, and a stream delivers when somebody looks at it or at
 * what it has delivered, so a test never waits. To a Kinesis outside of this process a thread
 * delivers as commits happen.
 */
public sealed interface FakeStreams permits LocalStreams, RemoteStreams {

  /** Lets the streams that begin from now on deliver to memory, which is the default. */
  FakeStreams toMemory();

  /**
   * Lets the streams that begin from now on deliver to a real Kinesis. The region is that in the
   * ARN of the Kinesis stream, unless {@code kinesis} has another.
   *
   * @throws QldbFakeException if the class path has no Kinesis client of the AWS SDK, {@code
   *     software.amazon.awssdk:kinesis}, or no HTTP client for it
   */
  FakeStreams toKinesis(AwsEndpoint kinesis);

  /**
   * What streams have delivered to a Kinesis stream in memory, in order: the records of everything
   * committed up to now, each by itself, as Ion text. Over HTTP: {@code GET
   * /_qldb-fake/accounts/<id>/streams/<ARN>}.
   */
  List<String> records(String kinesisStreamArn);

  /** As {@link #records}, in Ion binary. */
  List<byte[]> recordBytes(String kinesisStreamArn);

  /**
   * As {@link #records}, but the data of the Kinesis records, as a consumer of the Kinesis stream
   * or a Lambda function gets it: Ion binary, or several records in one in the format of the
   * Kinesis Producer Library if the stream aggregates, which is its default.
   */
  List<byte[]> kinesisRecords(String kinesisStreamArn);

  /**
   * Makes a Kinesis stream in memory missing: streams to it become IMPAIRED with the cause
   * KINESIS_STREAM_NOT_FOUND, and none can begin, until {@link #restore}.
   */
  FakeStreams loseKinesisStream(String kinesisStreamArn);

  /**
   * Takes away the permission to write to a Kinesis stream in memory: streams to it become IMPAIRED
   * with the cause IAM_PERMISSION_REVOKED, and none can begin, until {@link #restore}.
   */
  FakeStreams revokeAccess(String kinesisStreamArn);

  /**
   * Makes a Kinesis stream in memory exist and take records again. Streams to it are ACTIVE when
   * they are looked at next, and have lost nothing.
   */
  FakeStreams restore(String kinesisStreamArn);
}
