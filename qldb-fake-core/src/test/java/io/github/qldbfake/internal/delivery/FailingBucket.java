package io.github.qldbfake.internal.delivery;

import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import java.util.ArrayList;
import java.util.List;

/** A destination that keeps the keys of what it took, and refuses what it is told to. */
public final class FailingBucket implements ObjectDestination {

  private final List<String> keys = new ArrayList<>();
  private int left = Integer.MAX_VALUE;

  @Override
  public synchronized void put(DeliveredObject object) {
    if (left == 0) {
      throw new DeliveryException(Reason.UNAVAILABLE, "SlowDown", "Reduce your request rate");
    }
    left--;
    keys.add(object.key());
  }

  /** Refuses everything after that many more objects. */
  public synchronized void failAfter(int objects) {
    left = objects;
  }

  /** Takes everything again. */
  public synchronized void recover() {
    left = Integer.MAX_VALUE;
  }

  /** The keys of the objects in the order in which they came, of each as often as it came. */
  public synchronized List<String> keys() {
    return List.copyOf(keys);
  }
}
