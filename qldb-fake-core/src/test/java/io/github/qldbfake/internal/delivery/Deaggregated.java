package io.github.qldbfake.internal.delivery;

import com.amazonaws.kinesis.deagg.RecordDeaggregator;
import com.amazonaws.services.kinesis.clientlibrary.types.UserRecord;
import com.amazonaws.services.kinesis.model.Record;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import io.github.qldbfake.internal.ion.IonBytes;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record within a Kinesis record, as the libraries of AWS give it to a consumer. */
public record Deaggregated(
    String partitionKey, @Nullable String explicitHashKey, IonBytes content) {

  /** What a Lambda function finds in the data of a Kinesis record. */
  public static List<Deaggregated> of(String partitionKey, byte[] data) {
    KinesisEvent.Record kinesis = new KinesisEvent.Record();
    kinesis.setPartitionKey(partitionKey);
    kinesis.setData(ByteBuffer.wrap(data));
    kinesis.setSequenceNumber("1");
    KinesisEventRecord event = new KinesisEventRecord();
    event.setKinesis(kinesis);
    return ofUserRecords(RecordDeaggregator.deaggregate(event));
  }

  static List<Deaggregated> of(List<KinesisRecord> records) {
    return records.stream().flatMap(each -> of(each.partitionKey(), each.data()).stream()).toList();
  }

  /** What the Kinesis Client Library keeps of a Kinesis record that it reads from a shard. */
  static List<Deaggregated> inShard(KinesisRecord whole, BigInteger first, BigInteger last) {
    Record read =
        new Record()
            .withPartitionKey(whole.partitionKey())
            .withData(ByteBuffer.wrap(whole.data()))
            .withSequenceNumber("1");
    return ofUserRecords(UserRecord.deaggregate(List.of(read), first, last));
  }

  private static List<Deaggregated> ofUserRecords(List<UserRecord> found) {
    return found.stream()
        .map(
            each ->
                new Deaggregated(
                    each.getPartitionKey(),
                    each.getExplicitHashKey(),
                    IonBytes.parse(bytes(each.getData()))))
        .toList();
  }

  private static byte[] bytes(ByteBuffer data) {
    byte[] bytes = new byte[data.remaining()];
    data.duplicate().get(bytes);
    return bytes;
  }

  /** The record as it went in. */
  DeliveredRecord toDelivered() {
    return new DeliveredRecord(partitionKey, content);
  }
}
