package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.delivery.Destinations;
import io.github.qldbfake.internal.time.IdSource;
import java.time.InstantSource;

/**
 * What comes from outside the engine: the clock, and ids.
 *
 * @param destinations where the exports and streams of an account deliver unless it says otherwise
 * @param homes where the ledgers of accounts live that are addressed by their id
 * @param pace how often streams to a destination outside of this process deliver
 */
public record AccountSources(
    InstantSource clock,
    IdSource ids,
    Destinations destinations,
    LedgerHomes homes,
    DeliveryPace pace) {

  /** Sources with the usual pace. */
  public AccountSources(InstantSource clock, IdSource ids, Destinations destinations) {
    this(clock, ids, destinations, DeliveryPace.USUAL);
  }

  /** Sources whose ledgers live in memory. */
  public AccountSources(
      InstantSource clock, IdSource ids, Destinations destinations, DeliveryPace pace) {
    this(clock, ids, destinations, LedgerHomes.MEMORY, pace);
  }

  /** These with other homes. */
  public AccountSources withHomes(LedgerHomes others) {
    return new AccountSources(clock, ids, destinations, others, pace);
  }

  /** Sources whose accounts keep in memory what they deliver. */
  public AccountSources(InstantSource clock, IdSource ids) {
    this(clock, ids, Destinations.MEMORY);
  }
}
