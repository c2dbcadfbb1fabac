package io.github.qldbfake.internal.seed;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.ServiceLimit;
import java.util.List;
import java.util.Map;

/** What it takes to fill an account; all resources are read. */
public final class SeedPlan {

  private final Map<ServiceLimit, Long> limits;
  private final List<LedgerPlan> ledgers;

  SeedPlan(Map<ServiceLimit, Long> limits, List<LedgerPlan> ledgers) {
    this.limits = Map.copyOf(limits);
    this.ledgers = List.copyOf(ledgers);
  }

  /**
   * Makes the ledgers and fills them. Limits that are raised hold from the start, so that the seed
   * can use the room; those that are lowered are for the test and hold afterwards.
   *
   * @throws InvalidSeedException if the service refuses something; the account is then of no use
   */
  public void carryOutIn(FakeAccount account) {
    fill(account);
    limit(account);
  }

  /** Raises limits, makes the ledgers and fills them. */
  void fill(FakeAccount account) {
    limits.forEach(
        (limit, most) -> {
          if (most > limit.ofService()) {
            FakeAccount unused = account.limit(limit, most);
          }
        });
    ledgers.forEach(ledger -> ledger.carryOutIn(account));
  }

  /** Puts all limits in force, lowered ones too. */
  void limit(FakeAccount account) {
    limits.forEach(account::limit);
  }
}
