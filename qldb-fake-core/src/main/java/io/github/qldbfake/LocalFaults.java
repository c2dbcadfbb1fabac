package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.fault.Injection;
import java.util.List;

/** The faults of an account in this JVM. */
final class LocalFaults implements FakeFaults {

  private final Account account;

  LocalFaults(Account account) {
    this.account = account;
  }

  @Override
  public FakeFaults add(Fault fault) {
    account.faults().add(fault.rule());
    return this;
  }

  @Override
  public FakeFaults remove(Fault fault) {
    account.faults().remove(fault.rule());
    return this;
  }

  @Override
  public FakeFaults clear() {
    account.faults().clear();
    return this;
  }

  @Override
  public List<InjectedFault> injected() {
    return account.faults().injections().stream().map(LocalFaults::injected).toList();
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
