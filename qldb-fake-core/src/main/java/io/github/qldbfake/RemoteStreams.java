package io.github.qldbfake;

import io.github.qldbfake.internal.server.client.AdminClient;
import io.github.qldbfake.internal.server.client.Answer;
import java.util.List;
import java.util.Map;

/** The streams of an account of a fake elsewhere. */
final class RemoteStreams implements FakeStreams {

  private final RemoteCalls calls;

  RemoteStreams(RemoteCalls calls) {
    this.calls = calls;
  }

  @Override
  public FakeStreams toMemory() {
    return after("streams/to-memory", Map.of());
  }

  @Override
  public FakeStreams toKinesis(AwsEndpoint kinesis) {
    throw new QldbFakeException(
        "the fake runs elsewhere; where its streams go besides memory is said when it starts:"
            + " serve --kinesis-endpoint URI");
  }

  @Override
  public List<String> records(String kinesisStreamArn) {
    return delivered(kinesisStreamArn).list("records").stream()
        .map(each -> each.text("ionText"))
        .toList();
  }

  @Override
  public List<byte[]> recordBytes(String kinesisStreamArn) {
    return data(delivered(kinesisStreamArn).list("records"));
  }

  @Override
  public List<byte[]> kinesisRecords(String kinesisStreamArn) {
    return data(delivered(kinesisStreamArn).list("kinesisRecords"));
  }

  @Override
  public FakeStreams loseKinesisStream(String kinesisStreamArn) {
    return after("kinesis-streams", Map.of("arn", kinesisStreamArn, "trouble", "MISSING"));
  }

  @Override
  public FakeStreams revokeAccess(String kinesisStreamArn) {
    return after("kinesis-streams", Map.of("arn", kinesisStreamArn, "trouble", "ACCESS_DENIED"));
  }

  @Override
  public FakeStreams restore(String kinesisStreamArn) {
    return after("kinesis-streams", Map.of("arn", kinesisStreamArn));
  }

  private Answer delivered(String kinesisStreamArn) {
    return calls.get("streams/" + AdminClient.encode(kinesisStreamArn), Map.of());
  }

  private FakeStreams after(String path, Map<String, ?> arguments) {
    var unused = calls.post(path, arguments);
    return this;
  }

  private static List<byte[]> data(List<Answer> records) {
    return records.stream().map(each -> each.bytes("data")).toList();
  }
}
