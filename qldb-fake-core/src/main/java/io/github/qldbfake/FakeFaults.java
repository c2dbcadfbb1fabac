package io.github.qldbfake;

import java.util.List;

/**
 * What is to go wrong with the requests to an account, and what has.
 *
 * <p>Rules are asked in the order in which they were added, and the first that strikes a call wins;
 * latencies add up, and stand beside it. A call is only struck if it would get as far as the
 * service's work: not if its parameters are refused or its session or transaction is not there.
 * {@link FakeLedger#execute} is never struck.
 */
public sealed interface FakeFaults permits LocalFaults, RemoteFaults {

  /** Adds a rule after those there are; it begins to count now. */
  FakeFaults add(Fault fault);

  /** Takes a rule away, if it is there; of several that are equal, the one added last. */
  FakeFaults remove(Fault fault);

  /** Takes all rules away; what they have struck stays on record. */
  FakeFaults clear();

  /** The faults that have struck calls of this account, the last 10,000 of them, in order. */
  List<InjectedFault> injected();
}
