package io.github.qldbfake.internal.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Buckets that a test wants to fail, wherever exports go. Thread-safe. */
public final class BucketFaults {

  private final Map<String, BucketTrouble> troubles = new ConcurrentHashMap<>();

  /** Lets everything fail that is put into a bucket, until {@link #restore}. */
  public void fail(String bucket, BucketTrouble trouble) {
    troubles.put(bucket, trouble);
  }

  /** Lets the buckets fail that fail elsewhere. */
  public void copy(BucketFaults other) {
    troubles.putAll(other.troubles);
  }

  /** Lets a bucket be as it is. */
  public void restore(String bucket) {
    troubles.remove(bucket);
  }

  /** The destination as exports see it that begin now, or go on. */
  public ObjectDestination before(ObjectDestination destination) {
    return object -> {
      BucketTrouble trouble = troubles.get(object.bucket());
      if (trouble != null) {
        throw trouble.asException();
      }
      destination.put(object);
    };
  }
}
