package io.github.qldbfake.internal.delivery;

import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Kinesis streams in memory. Every one exists and may be written to, unless a test says otherwise;
 * what it took stays readable whatever happens to it. Thread-safe.
 */
public final class MemoryStreams implements RecordDestination {

  private final NavigableMap<String, List<KinesisRecord>> byArn = new TreeMap<>();
  private final Map<String, Reason> troubles = new HashMap<>();

  @Override
  public RecordSink open(String kinesisStreamArn) {
    check(kinesisStreamArn, "DescribeStream");
    return new MemorySink(this, kinesisStreamArn);
  }

  @Override
  public boolean isRemote() {
    return false;
  }

  /** Lets a Kinesis stream be missing, or refuse, until {@link #restore}. */
  public synchronized void disturb(String kinesisStreamArn, Reason trouble) {
    troubles.put(kinesisStreamArn, trouble);
  }

  /** Lets a Kinesis stream exist and take records again. */
  public synchronized void restore(String kinesisStreamArn) {
    troubles.remove(kinesisStreamArn);
  }

  /** The ARNs of the Kinesis streams that hold something. */
  public synchronized List<String> arns() {
    return List.copyOf(byArn.keySet());
  }

  /** What a Kinesis stream took, in order. */
  public synchronized List<KinesisRecord> kinesisRecords(String kinesisStreamArn) {
    return List.copyOf(byArn.getOrDefault(kinesisStreamArn, List.of()));
  }

  /** The same, each record of a stream by itself. */
  public List<DeliveredRecord> records(String kinesisStreamArn) {
    return kinesisRecords(kinesisStreamArn).stream()
        .flatMap(each -> each.records().stream())
        .toList();
  }

  private synchronized void put(String arn, KinesisRecord taken) {
    check(arn, "PutRecord");
    byArn.computeIfAbsent(arn, name -> new ArrayList<>()).add(taken);
  }

  /** Fails in the words of Kinesis. */
  private synchronized void check(String arn, String action) {
    Reason trouble = troubles.get(arn);
    if (trouble == Reason.NOT_FOUND) {
      String[] parts = arn.split(":", -1);
      String name = arn.substring(arn.indexOf('/') + 1);
      throw new DeliveryException(
          trouble,
          "ResourceNotFoundException",
          "Stream " + name + " under account " + parts[4] + " not found.");
    }
    if (trouble != null) {
      throw new DeliveryException(
          trouble,
          "AccessDeniedException",
          "User is not authorized to perform: kinesis:" + action + " on resource: " + arn);
    }
  }

  /** One way in; all ways into a stream end at the same list. */
  private record MemorySink(MemoryStreams streams, String arn) implements RecordSink {

    @Override
    public void put(KinesisRecord kinesisRecord) {
      streams.put(arn, kinesisRecord);
    }

    @Override
    public boolean isSharded() {
      return false;
    }

    @Override
    public void close() {}
  }
}
