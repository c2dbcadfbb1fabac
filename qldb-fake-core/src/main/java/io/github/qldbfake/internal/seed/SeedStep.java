package io.github.qldbfake.internal.seed;

import io.github.qldbfake.FakeLedger;

/** One transaction of a seed. */
interface SeedStep {

  /**
   * Runs it.
   *
   * @throws SeedFormatException with the place of what is refused, and the words of the service
   */
  void runOn(FakeLedger ledger);
}
