package io.github.qldbfake.internal.seed;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.ServiceLimit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a description asks for. */
record DescribedAccount(String accountId, Map<ServiceLimit, Long> limits, List<LedgerPlan> plans)
    implements InitPart {

  DescribedAccount {
    limits = Map.copyOf(limits);
    plans = List.copyOf(plans);
  }

  @Override
  public List<String> ledgers() {
    return plans.stream().map(plan -> plan.ledger().name()).toList();
  }

  @Override
  public void applyTo(FakeAccount account, Predicate<String> wanted) {
    List<LedgerPlan> all =
        plans.stream().filter(plan -> wanted.test(plan.ledger().name())).toList();
    new SeedPlan(limits, all).fill(account);
  }

  @Override
  public void finish(FakeAccount account) {
    new SeedPlan(limits, List.of()).limit(account);
  }
}
