package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.ledger.Limits;
import io.github.qldbfake.internal.time.IdSource;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** One account: ledgers, clock and ids that no other account sees. Thread-safe. */
public final class Account {

  private final String id;
  private final AccountSources sources;
  private final Map<String, LedgerRegistry> byRegion = new ConcurrentHashMap<>();
  private volatile LifeCycleTimes lifeCycleTimes = LifeCycleTimes.NONE;
  private volatile Limits limits = Limits.ofService();

  Account(String id, AccountSources sources) {
    this.id = id;
    this.sources = sources;
  }

  /** The twelve digits. */
  public String id() {
    return id;
  }

  /** The clock of everything in the account. */
  public InstantSource clock() {
    return sources.clock();
  }

  /** Where the ids of everything in the account come from. */
  public IdSource ids() {
    return sources.ids();
  }

  /** The ledgers of one region. */
  public LedgerRegistry ledgers(String region) {
    return byRegion.computeIfAbsent(region, name -> new LedgerRegistry(this, name));
  }

  /** How long creations and deletions take. */
  public LifeCycleTimes lifeCycleTimes() {
    return lifeCycleTimes;
  }

  /** Sets how long the creations and deletions that begin from now on take. */
  public void lifeCycleTimes(LifeCycleTimes times) {
    lifeCycleTimes = times;
  }

  /** The limits of everything in the account. */
  public Limits limits() {
    return limits;
  }

  /** Changes the limits; the new ones hold from the next command on. */
  public synchronized void changeLimits(UnaryOperator<Limits> change) {
    limits = change.apply(limits);
  }

  /** Takes all its ledgers away. */
  void discard() {
    byRegion.values().forEach(LedgerRegistry::discard);
    byRegion.clear();
  }
}
