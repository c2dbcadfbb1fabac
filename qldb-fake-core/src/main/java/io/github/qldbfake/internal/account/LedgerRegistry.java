package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.ledger.Limit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The ledgers of one account and region by name. Thread-safe. */
public final class LedgerRegistry {

  private final Account account;
  private final String region;
  private final JournalJobs jobs;
  private final NavigableMap<String, LedgerResource> byName = new TreeMap<>();

  LedgerRegistry(Account account, String region) {
    this.account = account;
    this.region = region;
    this.jobs = new JournalJobs(account);
  }

  /** The exports and streams of these ledgers. */
  public JournalJobs jobs() {
    return jobs;
  }

  /**
   * Adds a ledger.
   *
   * @throws ServiceException ResourceAlreadyExistsException if the name is taken, also by a ledger
   *     whose deletion is not over; LimitExceededException if there are too many
   */
  public synchronized LedgerResource create(LedgerSettings settings) {
    String name = settings.name();
    checkRoomFor(name);
    LedgerResource created = new LedgerResource(resolved(settings), arn(name), account);
    byName.put(name, created);
    return created;
  }

  /**
   * Adds a ledger with the contents and settings of one that is here.
   *
   * @throws ServiceException as {@link #create}
   */
  public synchronized LedgerResource fork(LedgerResource seed, String name) {
    checkRoomFor(name);
    LedgerResource fork = seed.fork(name, arn(name), account);
    byName.put(name, fork);
    return fork;
  }

  /** Adds forks of all ledgers of another registry that are not being deleted. */
  synchronized void forkAll(LedgerRegistry seeds) {
    for (LedgerResource seed : seeds.list()) {
      if (seed.isNotDeleting()) {
        byName.put(seed.name(), seed.fork(seed.name(), arn(seed.name()), account));
      }
    }
  }

  /** The ledger of that name; empty also once its deletion is over. */
  public synchronized Optional<LedgerResource> find(String name) {
    forgetTheGone();
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The ledger of that name.
   *
   * @throws ServiceException ResourceNotFoundException if there is none
   */
  public LedgerResource get(String name) {
    return find(name).orElseThrow(() -> ControlErrors.ledgerNotFound(name));
  }

  /**
   * The ledger of that name, which is being described.
   *
   * @throws ServiceException ResourceNotFoundException if there is none, or none any more
   */
  public LedgerResource describe(String name) {
    LedgerResource ledger = get(name);
    ledger.describe();
    return get(name);
  }

  /** The ARN of a key that a request names by id, alias or ARN. */
  public String keyArn(String key) {
    return account.kmsKeys().resolve(key, region);
  }

  /** All ledgers, by name. */
  public synchronized List<LedgerResource> list() {
    forgetTheGone();
    return List.copyOf(byName.values());
  }

  /** Takes all ledgers away at once. */
  synchronized void discard() {
    jobs.discard();
    byName.values().forEach(LedgerResource::discard);
    byName.clear();
  }

  private void forgetTheGone() {
    byName.values().removeIf(LedgerResource::isGone);
  }

  private LedgerSettings resolved(LedgerSettings settings) {
    return new LedgerSettings(
        settings.name(),
        settings.permissionsMode(),
        settings.deletionProtection(),
        settings.tags(),
        settings.kmsKey().map(this::keyArn));
  }

  private void checkRoomFor(String name) {
    forgetTheGone();
    if (byName.containsKey(name)) {
      throw ControlErrors.ledgerAlreadyExists(name);
    }
    long active = byName.values().stream().filter(LedgerResource::isNotDeleting).count();
    if (active >= account.limits().of(Limit.ACTIVE_LEDGERS)) {
      throw ControlErrors.tooManyLedgers(active);
    }
  }

  private String arn(String name) {
    return "arn:aws:qldb:" + region + ":" + account.id() + ":ledger/" + name;
  }
}
