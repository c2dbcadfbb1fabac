package io.github.qldbfake.internal.seed;

import io.github.qldbfake.ServiceLimit;
import java.util.List;
import java.util.Map;

/**
 * The ledgers of an account and the limits that hold there. Equal configurations make equal
 * accounts, so one can serve all tests that ask for it.
 *
 * @param limits the most that is allowed, in the unit of the limit
 */
public record SeedConfiguration(Map<ServiceLimit, Long> limits, List<LedgerConfiguration> ledgers) {

  /** Keeps copies. */
  public SeedConfiguration {
    limits = Map.copyOf(limits);
    ledgers = List.copyOf(ledgers);
  }

  /**
   * Reads all resources.
   *
   * @throws InvalidSeedException if one is not there, or does not hold what it should
   */
  public SeedPlan plan(SeedSource source) {
    return new SeedPlan(limits, ledgers.stream().map(ledger -> ledger.plan(source)).toList());
  }
}
