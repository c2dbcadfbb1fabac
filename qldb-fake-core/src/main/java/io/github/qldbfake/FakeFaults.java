package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.fault.Injection;
import java.util.List;

/**
 * What is to go wrong with the requests to an account, and what has.
 *
 * <p>Rules are asked in the order in which they were added, and the first that strikes a call wins;
 * latencies add up, and stand beside it. A call is only struck if it would get as far as the
 * service's work: not if its parameters are refused or its session or transaction is not there.
 * {@link FakeLedger#execute} is never struck.
 */
public final class FakeFaults {

  private final Account account;

  FakeFaults(Account account) {
    this.account = account;
  }

  /** Adds a rule after those there are; it begins to count now. */
  public FakeFaults add(Fault fault) {
    account.faults().add(fault.rule());
    return this;
  }

  /** Takes a rule away, if it is there. */
  public FakeFaults remove(Fault fault) {
    account.faults().remove(fault.rule());
    return this;
  }

  /** Takes all rules away; what they have struck stays on record. */
  public FakeFaults clear() {
    account.faults().clear();
    return this;
  }

  /** Every fault that has struck a call of this account, in order. */
  public List<InjectedFault> injected() {
    return account.faults().injections().stream().map(FakeFaults::injected).toList();
  }

  private static InjectedFault injected(Injection injection) {
    return new InjectedFault(
        new Fault(injection.rule()),
        injection.operation(),
        injection.statement(),
        injection.call(),
        injection.time());
  }
}
