package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.delivery.Destinations;
import io.github.qldbfake.internal.delivery.MemoryDestination;
import io.github.qldbfake.internal.delivery.ObjectDelivery;
import io.github.qldbfake.internal.delivery.RecordDestination;
import io.github.qldbfake.internal.fault.Faults;
import io.github.qldbfake.internal.ledger.Authorization;
import io.github.qldbfake.internal.ledger.Limits;
import io.github.qldbfake.internal.time.IdSource;
import io.github.qldbfake.internal.time.MovableClock;
import io.github.qldbfake.internal.time.SeededIds;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One account: ledgers, clock and ids that no other account sees. Thread-safe. */
public final class Account {

  private final String id;
  private final MovableClock clock;
  private final long idSeed;
  private final IdSource ids;
  private final LedgerHomes homes;
  private final Map<String, LedgerRegistry> byRegion = new ConcurrentHashMap<>();
  private final KmsKeys kmsKeys;
  private final MemoryDestination memory = new MemoryDestination();
  private final LiveStreams liveStreams;
  private final ExportSettings exporting = new ExportSettings();
  private final AccessKeys accessKeys = new AccessKeys();
  private final Faults faults;
  private final RecentStatements recentStatements = new RecentStatements();
  private volatile LifeCycle lifeCycle = LifeCycle.AT_ONCE;
  private volatile Destinations destinations;
  private volatile Limits limits = Limits.ofService();
  private volatile Policies policies = Policies.NONE;

  /** Guarded by {@link #byRegion}: a registry is either there to be ended, or born closed. */
  private boolean isOver;

  /**
   * An account.
   *
   * @param idSeed what all its ids follow from
   */
  Account(String id, AccountSources sources, MovableClock clock, long idSeed) {
    this.id = id;
    this.clock = clock;
    this.idSeed = idSeed;
    this.ids = new SeededIds(idSeed);
    this.homes = sources.homes();
    this.destinations = sources.destinations();
    this.liveStreams = new LiveStreams(id, sources.pace());
    this.kmsKeys = new KmsKeys(id, clock);
    this.faults = new Faults(clock);
  }

  /** The twelve digits. */
  public String id() {
    return id;
  }

  /** The clock of everything in the account. */
  public MovableClock clock() {
    return clock;
  }

  /** What all its ids follow from. */
  public long idSeed() {
    return idSeed;
  }

  /** Where the ids of everything in the account come from. */
  public IdSource ids() {
    return ids;
  }

  /** Where its ledgers live. */
  LedgerHomes homes() {
    return homes;
  }

  /** The ledgers of one region; once the account is over there are none, and none can be added. */
  public LedgerRegistry ledgers(String region) {
    LedgerRegistry present = byRegion.get(region);
    return present == null ? added(region) : present;
  }

  private LedgerRegistry added(String region) {
    synchronized (byRegion) {
      return byRegion.computeIfAbsent(region, name -> new LedgerRegistry(this, name, isOver));
    }
  }

  /** How its ledgers pass through the states on the way. */
  public LifeCycle lifeCycle() {
    return lifeCycle;
  }

  /** Sets how the changes of state that begin from now on take place. */
  public void lifeCycle(LifeCycle from) {
    lifeCycle = from;
  }

  /** How its exports go. */
  public ExportSettings exporting() {
    return exporting;
  }

  /** Everything that its exports and streams have delivered to memory, up to the last commit. */
  public MemoryDestination delivered() {
    byRegion.values().forEach(ledgers -> ledgers.jobs().advance());
    return memory;
  }

  /** Changes where the exports and streams that begin from now on deliver. */
  public synchronized void changeDestinations(UnaryOperator<Destinations> change) {
    destinations = change.apply(destinations);
  }

  /** Where and how exports deliver that begin now. */
  ObjectDelivery objectDelivery() {
    return new ObjectDelivery(
        exporting.bucketFaults().before(destinations.objects().orElse(memory)), exporting.cuts());
  }

  /** Where streams deliver that begin now. */
  RecordDestination recordDestination() {
    return destinations.records().orElse(memory.streams());
  }

  /** Its streams that deliver to outside of this process. */
  LiveStreams liveStreams() {
    return liveStreams;
  }

  /** The keys that can encrypt its ledgers. */
  public KmsKeys kmsKeys() {
    return kmsKeys;
  }

  /** The keys that may sign requests. */
  public AccessKeys accessKeys() {
    return accessKeys;
  }

  /** What is to go wrong with the requests of its clients. */
  public Faults faults() {
    return faults;
  }

  /** What its sessions have executed last. */
  public RecentStatements recentStatements() {
    return recentStatements;
  }

  /** The limits of everything in the account. */
  public Limits limits() {
    return limits;
  }

  /** Changes the limits; the new ones hold from the next command on. */
  public synchronized void changeLimits(UnaryOperator<Limits> change) {
    limits = change.apply(limits);
  }

  /**
   * What statements on a ledger may do from now on; empty if they may do everything, because nobody
   * has given the account policies or the ledger disregards them.
   */
  public Optional<Authorization> authorization(LedgerResource ledger) {
    Policies present = policies;
    return present.isEmpty() || ledger.permissionsMode() != PermissionsMode.STANDARD
        ? Optional.empty()
        : Optional.of(present.on(ledger.arn()));
  }

  /** Changes the policies; the new ones hold from the next statement on. */
  public synchronized void changePolicies(UnaryOperator<Policies> change) {
    policies = change.apply(policies);
  }

  /** Takes over the ledgers and the settings of another account, as they are now. */
  void copy(Account other) {
    kmsKeys.copy(other.kmsKeys);
    lifeCycle = other.lifeCycle;
    exporting.copy(other.exporting);
    destinations = other.destinations;
    limits = other.limits;
    policies = other.policies.moved(other.id, id);
    other.byRegion.forEach((region, seeds) -> ledgers(region).forkAll(seeds));
  }

  /** Takes all its ledgers away; whoever still holds the account can make no others. */
  void discard() {
    end(LedgerRegistry::discard);
  }

  /** Ends all its ledgers here; those whose homes outlive the process do, too. */
  void close() {
    end(LedgerRegistry::close);
  }

  private void end(Consumer<LedgerRegistry> ending) {
    liveStreams.close();
    synchronized (byRegion) {
      isOver = true;
    }
    byRegion.values().forEach(ending);
  }
}
