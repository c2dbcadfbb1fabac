package io.github.qldbfake.internal.fault;

import java.time.Duration;
import java.util.Optional;

/**
 * What is to happen to a call.
 *
 * @param latency how long it is kept waiting before anything else
 * @param fault what strikes it then
 */
public record Decision(Duration latency, Optional<FaultType> fault) {

  /** Nothing. */
  public static final Decision NONE = new Decision(Duration.ZERO, Optional.empty());
}
