package io.github.qldbfake.internal.ledger;

import java.util.EnumMap;
import java.util.Map;

/** The limits in force, immutable. A limit that is off is beyond reach. */
public final class Limits {

  private static final long OFF = Long.MAX_VALUE;

  private final Map<Limit, Long> changed;

  private Limits(Map<Limit, Long> changed) {
    this.changed = changed;
  }

  /** What the service had. */
  public static Limits ofService() {
    return new Limits(Map.of());
  }

  /** The most that is allowed. */
  public long of(Limit limit) {
    return changed.getOrDefault(limit, limit.ofService());
  }

  /** Whether it is switched off. */
  public boolean isOff(Limit limit) {
    return of(limit) == OFF;
  }

  /** Whether {@code amount} is more than allowed. */
  public boolean isExceeded(Limit limit, long amount) {
    return amount > of(limit);
  }

  /**
   * These limits with one lowered or raised.
   *
   * @throws IllegalArgumentException if {@code most} is negative
   */
  public Limits with(Limit limit, long most) {
    if (most < 0) {
      throw new IllegalArgumentException("the limit " + limit + " cannot be " + most);
    }
    Map<Limit, Long> more = new EnumMap<>(Limit.class);
    more.putAll(changed);
    more.put(limit, most);
    return new Limits(more);
  }

  /** These limits with one switched off. */
  public Limits without(Limit limit) {
    return with(limit, OFF);
  }
}
