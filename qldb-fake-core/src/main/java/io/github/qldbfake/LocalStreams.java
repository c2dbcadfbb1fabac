package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import io.github.qldbfake.internal.delivery.KinesisRecord;
import io.github.qldbfake.internal.delivery.MemoryStreams;
import io.github.qldbfake.internal.delivery.RecordDestination;
import java.util.List;

/** The streams of an account in this JVM. */
final class LocalStreams implements FakeStreams {

  private final Account account;

  LocalStreams(Account account) {
    this.account = account;
  }

  @Override
  public FakeStreams toMemory() {
    account.changeDestinations(destinations -> destinations.withRecordsInMemory());
    return this;
  }

  @Override
  public FakeStreams toKinesis(AwsEndpoint kinesis) {
    RecordDestination destination = Kinesis.destination(kinesis);
    account.changeDestinations(destinations -> destinations.withRecords(destination));
    return this;
  }

  @Override
  public List<String> records(String kinesisStreamArn) {
    return delivered().records(kinesisStreamArn).stream()
        .map(delivered -> delivered.data().toText())
        .toList();
  }

  @Override
  public List<byte[]> recordBytes(String kinesisStreamArn) {
    return delivered().records(kinesisStreamArn).stream()
        .map(delivered -> delivered.data().toByteArray())
        .toList();
  }

  @Override
  public List<byte[]> kinesisRecords(String kinesisStreamArn) {
    return delivered().kinesisRecords(kinesisStreamArn).stream()
        .map(KinesisRecord::data)
        .map(byte[]::clone)
        .toList();
  }

  @Override
  public FakeStreams loseKinesisStream(String kinesisStreamArn) {
    account.delivered().streams().disturb(kinesisStreamArn, Reason.NOT_FOUND);
    return this;
  }

  @Override
  public FakeStreams revokeAccess(String kinesisStreamArn) {
    account.delivered().streams().disturb(kinesisStreamArn, Reason.ACCESS_DENIED);
    return this;
  }

  @Override
  public FakeStreams restore(String kinesisStreamArn) {
    account.delivered().streams().restore(kinesisStreamArn);
    return this;
  }

  private MemoryStreams delivered() {
    return account.delivered().streams();
  }
}
