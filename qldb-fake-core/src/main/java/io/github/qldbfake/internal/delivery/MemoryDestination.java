package io.github.qldbfake.internal.delivery;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps in memory all that is delivered, until somebody reads it. Thread-safe. */
public final class MemoryDestination implements ObjectDestination {

  private final NavigableMap<String, NavigableMap<String, DeliveredObject>> buckets =
      new TreeMap<>();
  private final MemoryStreams streams = new MemoryStreams();

  @Override
  public synchronized void put(DeliveredObject object) {
    buckets.computeIfAbsent(object.bucket(), name -> new TreeMap<>()).put(object.key(), object);
  }

  /** The buckets that hold something, by name. */
  public synchronized List<String> buckets() {
    return List.copyOf(buckets.keySet());
  }

  /** The objects of a bucket, by key. */
  public synchronized List<DeliveredObject> objects(String bucket) {
    SortedMap<String, DeliveredObject> objects = buckets.getOrDefault(bucket, new TreeMap<>());
    return List.copyOf(objects.values());
  }

  /** One object. */
  public synchronized Optional<DeliveredObject> object(String bucket, String key) {
    return Optional.ofNullable(buckets.get(bucket)).map(objects -> objects.get(key));
  }

  /** The Kinesis streams. */
  public MemoryStreams streams() {
    return streams;
  }
}
