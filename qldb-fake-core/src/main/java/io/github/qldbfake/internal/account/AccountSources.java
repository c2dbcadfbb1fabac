package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.delivery.Destinations;
import io.github.qldbfake.internal.time.IdSource;
import java.time.InstantSource;

/**
 * What comes from outside the engine: the clock, and ids.
 *
 * @param destinations where the exports and streams of an account deliver unless it says otherwise
 */
public record AccountSources(InstantSource clock, IdSource ids, Destinations destinations) {

  /** Sources whose accounts keep in memory what they deliver. */
  public AccountSources(InstantSource clock, IdSource ids) {
    this(clock, ids, Destinations.MEMORY);
  }
}
