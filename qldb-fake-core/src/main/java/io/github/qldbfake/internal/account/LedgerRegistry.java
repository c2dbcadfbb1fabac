package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.LedgerOptions;
import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.store.MemoryJournalStore;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

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
    forgetTheGone();
    String name = settings.name();
    if (byName.containsKey(name)) {
      throw ControlErrors.ledgerAlreadyExists(name);
    }
    long active = byName.values().stream().filter(LedgerResource::isNotDeleting).count();
    if (active >= account.limits().of(Limit.ACTIVE_LEDGERS)) {
      throw ControlErrors.tooManyLedgers(active);
    }
    LedgerResource created =
        new LedgerResource(
            resolved(settings),
            arn(name),
            account.clock(),
            account.kmsKeys(),
            account::lifeCycle,
            this::emptyLedger);
    byName.put(name, created);
    return created;
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

  private Ledger emptyLedger(Supplier<PermissionsMode> mode) {
    Ledger empty =
        Ledger.create(
            account.clock(), account.ids(), new MemoryJournalStore(), () -> options(mode.get()));
    empty.afterCommit(account.liveStreams()::wake);
    return empty;
  }

  private LedgerOptions options(PermissionsMode mode) {
    return LedgerOptions.ofService()
        .with(account.limits())
        .withTableTags(mode == PermissionsMode.STANDARD);
  }

  private String arn(String name) {
    return "arn:aws:qldb:" + region + ":" + account.id() + ":ledger/" + name;
  }
}
