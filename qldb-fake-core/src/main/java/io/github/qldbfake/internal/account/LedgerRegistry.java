package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.ledger.JournalFailureException;
import io.github.qldbfake.internal.ledger.Limit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The ledgers of one account and region by name. Thread-safe. */
public final class LedgerRegistry {

  private final Account account;
  private final String region;
  private final JournalJobs jobs;
  private final NavigableMap<String, LedgerResource> byName = new TreeMap<>();

  /** Guarded by this: nothing is added behind the back of who took all ledgers away. */
  private boolean isClosed;

  /**
   * The ledgers of a region.
   *
   * @param isClosed whether it has none and takes none
   */
  LedgerRegistry(Account account, String region, boolean isClosed) {
    this.account = account;
    this.region = region;
    this.jobs = new JournalJobs(account);
    this.isClosed = isClosed;
  }

  /** The exports and streams of these ledgers. */
  public JournalJobs jobs() {
    return jobs;
  }

  /**
   * Adds a ledger.
   *
   * @throws ServiceException ResourceAlreadyExistsException if the name is taken, also by a ledger
   *     whose deletion is not over; LimitExceededException if there are too many;
   *     ResourceNotFoundException if the account was released; InternalFailure if it cannot be kept
   */
  public synchronized LedgerResource create(LedgerSettings settings) {
    String name = settings.name();
    checkRoomFor(name);
    LedgerSettings resolved = resolved(settings);
    return add(name, home -> new LedgerResource(resolved, arn(name), account, home));
  }

  /** Adds a ledger of an earlier process. */
  synchronized void recover(LedgerRecord kept, LedgerHome home) {
    checkOpen();
    String name = kept.settings().name();
    byName.put(name, new LedgerResource(kept, home, arn(name), account));
  }

  /**
   * Adds a ledger with the contents and settings of one that is here.
   *
   * @throws ServiceException as {@link #create}
   */
  public synchronized LedgerResource fork(LedgerResource seed, String name) {
    checkRoomFor(name);
    return add(name, home -> seed.fork(name, arn(name), account, home));
  }

  /** Adds forks of all ledgers of another registry that are not being deleted. */
  synchronized void forkAll(LedgerRegistry seeds) {
    checkOpen();
    for (LedgerResource seed : seeds.list()) {
      if (seed.isNotDeleting()) {
        LedgerResource unused =
            add(seed.name(), home -> seed.fork(seed.name(), arn(seed.name()), account, home));
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
    isClosed = true;
    jobs.discard();
    byName.values().forEach(LedgerResource::discard);
    byName.clear();
  }

  /** Ends all ledgers here; those whose homes outlive the process do, too. */
  synchronized void close() {
    isClosed = true;
    jobs.discard();
    byName.values().forEach(LedgerResource::close);
    byName.clear();
  }

  /** Nothing is left behind in its home of a ledger that does not come about. */
  private LedgerResource add(String name, Function<LedgerHome, LedgerResource> ledger) {
    LedgerHome home = account.homes().establish(account.id(), region, name);
    try {
      LedgerResource added = ledger.apply(home);
      byName.put(name, added);
      return added;
    } catch (JournalFailureException e) {
      home.remove();
      throw ServiceException.internalFailure(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      home.remove();
      throw e;
    }
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
        settings.kmsKey().map(this::keyArn).filter(key -> !key.equals(KmsKeys.AWS_OWNED)));
  }

  private void checkOpen() {
    if (isClosed) {
      throw ControlErrors.accountReleased(account.id());
    }
  }

  private void checkRoomFor(String name) {
    checkOpen();
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
