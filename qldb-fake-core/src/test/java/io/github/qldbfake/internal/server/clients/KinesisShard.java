package io.github.qldbfake.internal.server.clients;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.internal.account.Eventually;
import io.github.qldbfake.internal.delivery.Deaggregated;
import java.util.List;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.kinesis.model.Record;
import software.amazon.awssdk.services.kinesis.model.ResourceNotFoundException;
import software.amazon.awssdk.services.kinesis.model.ShardIteratorType;
import software.amazon.awssdk.services.kinesis.model.StreamStatus;

/** A Kinesis stream of one shard, and what a consumer reads there. */
record KinesisShard(KinesisClient client, String name) {

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  String arn() {
    return "arn:aws:kinesis:us-east-1:000000000000:stream/" + name;
  }

  void create() {
    client.createStream(r -> r.streamName(name).shardCount(1));
    Eventually.await("the stream " + name, this::isActive);
  }

  void delete() {
    client.deleteStream(r -> r.streamName(name));
    Eventually.await("the end of " + name, this::isGone);
  }

  private boolean isActive() {
    return client
        .describeStreamSummary(r -> r.streamName(name))
        .streamDescriptionSummary()
        .streamStatus()
        .equals(StreamStatus.ACTIVE);
  }

  private boolean isGone() {
    try {
      client.describeStreamSummary(r -> r.streamName(name));
      return false;
    } catch (ResourceNotFoundException e) {
      return true;
    }
  }

  /** All Kinesis records, from the first. */
  List<Record> kinesisRecords() {
    String iterator =
        client
            .getShardIterator(
                r ->
                    r.streamName(name)
                        .shardId("shardId-000000000000")
                        .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
            .shardIterator();
    return client.getRecords(r -> r.shardIterator(iterator)).records();
  }

  /** The records of QLDB, in a few words. */
  List<String> brief() {
    return kinesisRecords().stream()
        .flatMap(each -> Deaggregated.of(each.partitionKey(), each.data().asByteArray()).stream())
        .map(each -> brief((IonStruct) ION.singleValue(each.content().toByteArray())))
        .toList();
  }

  /** Waits for that many records of QLDB. */
  List<String> await(int number) {
    Eventually.await(number + " records in " + name, () -> brief().size() >= number);
    return brief();
  }

  private static String brief(IonStruct whole) {
    IonStruct payload = (IonStruct) whole.get("payload");
    if (payload.containsKey("controlRecordType")) {
      return payload.get("controlRecordType").toString().replace("\"", "");
    }
    IonStruct revision = (IonStruct) payload.get("revision");
    IonStruct address = (IonStruct) (revision == null ? payload : revision).get("blockAddress");
    return (revision == null ? "block " : "revision in ") + address.get("sequenceNo");
  }
}
