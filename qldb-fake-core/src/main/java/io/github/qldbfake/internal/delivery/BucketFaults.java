package io.github.qldbfake.internal.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Buckets that a test wants to fail, wherever exports go. Thread-safe. */
public final class BucketFaults {

  private final Map<String, Fault> faults = new ConcurrentHashMap<>();

  /** Lets everything fail that is put into a bucket, until {@link #restore}. */
  public void fail(String bucket, DeliveryException.Reason reason, String code, String message) {
    faults.put(bucket, new Fault(reason, code, message));
  }

  /** Lets the buckets fail that fail elsewhere. */
  public void copy(BucketFaults other) {
    faults.putAll(other.faults);
  }

  /** Lets a bucket be as it is. */
  public void restore(String bucket) {
    faults.remove(bucket);
  }

  /** The destination as exports see it that begin now, or go on. */
  public ObjectDestination before(ObjectDestination destination) {
    return object -> {
      Fault fault = faults.get(object.bucket());
      if (fault != null) {
        throw fault.asException();
      }
      destination.put(object);
    };
  }

  private record Fault(DeliveryException.Reason reason, String code, String message) {

    DeliveryException asException() {
      return new DeliveryException(reason, code, message);
    }
  }
}
