package io.github.qldbfake.internal.session;

import java.time.Duration;

/**
 * How long things live, by the clock of the account.
 *
 * @param transaction the age up to which a transaction is usable
 * @param session the age up to which a session is usable
 */
record SessionLimits(Duration transaction, Duration session) {

  /** The service's: 30 seconds, and 15 minutes as the middle of the documented 13 to 17. */
  static SessionLimits ofService() {
    return new SessionLimits(Duration.ofSeconds(30), Duration.ofMinutes(15));
  }

  /** The age from which an expired session is unknown. */
  Duration memory() {
    return session.multipliedBy(2);
  }
}
