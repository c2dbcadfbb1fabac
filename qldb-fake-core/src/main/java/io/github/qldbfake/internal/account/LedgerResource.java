package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.LedgerOptions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as the control plane knows it. Its state follows the clock of its account, or how often
 * it is described: CREATING, ACTIVE, DELETING, then gone. Thread-safe.
 */
public final class LedgerResource {

  private final String arn;
  private final Account account;
  private final LedgerHome home;
  private final Passage creation;
  private final LedgerKey key;
  private final Map<String, Ledger> points = new HashMap<>();

  /** Written under the lock and read without it. */
  private volatile LedgerRecord present;

  private @Nullable Ledger ledger;
  private @Nullable Passage deletion;

  /** A ledger of {@code account} whose creation begins now. */
  LedgerResource(LedgerSettings settings, String arn, Account account, LedgerHome home) {
    this.arn = arn;
    this.account = account;
    this.home = home;
    Instant now = account.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    this.present = new LedgerRecord(settings, now, Map.of());
    this.creation = new Passage(account.lifeCycle().creating(), now);
    this.key = new LedgerKey(account.kmsKeys(), account.clock(), this::keyArn);
    this.ledger = Ledger.create(account.clock(), account.ids(), home.journal(), this::options);
    home.save(present);
  }

  /** A ledger of an earlier process. No change of its state is under way any more. */
  LedgerResource(LedgerRecord kept, LedgerHome home, String arn, Account account) {
    this.arn = arn;
    this.account = account;
    this.home = home;
    this.present = kept;
    this.creation = new Passage(Transition.AT_ONCE, kept.creationDateTime());
    this.key = new LedgerKey(account.kmsKeys(), account.clock(), this::keyArn);
    this.ledger = Ledger.recover(account.clock(), account.ids(), home.journal(), this::options);
  }

  /** A fork of {@code seed} in {@code account}. */
  private LedgerResource(
      LedgerResource seed, String name, String arn, Account account, LedgerHome home) {
    this.arn = arn;
    this.account = account;
    this.home = home;
    this.present = seed.present.with(seed.present.settings().withName(name));
    this.creation = seed.creation.copy();
    this.key = seed.key.copy(account.kmsKeys(), account.clock(), this::keyArn);
    this.points.putAll(seed.points);
    this.ledger = seed.ledger == null ? null : forkAtHome(seed.ledger);
    home.save(present);
  }

  /**
   * A ledger with the same contents and settings, which goes its own way from now on.
   *
   * @param owner the account of the fork
   * @throws ServiceException if it cannot be kept in its home
   */
  synchronized LedgerResource fork(
      String nameOfFork, String arnOfFork, Account owner, LedgerHome homeOfFork) {
    return new LedgerResource(this, nameOfFork, arnOfFork, owner, homeOfFork);
  }

  /** The name, unique in account and region. */
  public String name() {
    return present.settings().name();
  }

  /** {@code arn:aws:qldb:REGION:ACCOUNT:ledger/NAME}. */
  public String arn() {
    return arn;
  }

  /** When it was created, in whole milliseconds. */
  public Instant creationDateTime() {
    return present.creationDateTime();
  }

  /**
   * The first time of which the journal holds blocks, if they are wanted from {@code start} on; a
   * start before the creation means all there is.
   */
  Instant journalStart(Instant start) {
    return start.isAfter(creationDateTime()) ? start : Instant.MIN;
  }

  /** The state at the account's present time; DELETING once and for all after {@link #delete}. */
  public synchronized LedgerStatus status() {
    if (deletion != null) {
      return LedgerStatus.DELETING;
    }
    return creation.isOver(account.clock().instant()) ? LedgerStatus.ACTIVE : LedgerStatus.CREATING;
  }

  /** Notes that it is being described, which may be what a change of state waits for. */
  synchronized void describe() {
    (deletion == null ? creation : deletion).describe();
    key.described();
  }

  /** The present permissions mode. */
  public PermissionsMode permissionsMode() {
    return present.settings().permissionsMode();
  }

  /** Changes the permissions mode, from the next statement on. */
  public void permissionsMode(PermissionsMode mode) {
    changeSettings(settings -> settings.withPermissionsMode(mode));
  }

  /** Whether deletion is refused. */
  public boolean deletionProtection() {
    return present.settings().deletionProtection();
  }

  /** Sets whether deletion is refused. */
  public void deletionProtection(boolean on) {
    changeSettings(settings -> settings.withDeletionProtection(on));
  }

  /** The key of its customer, or {@link KmsKeys#AWS_OWNED} after one; empty if there was none. */
  public synchronized Optional<Encryption> encryption() {
    return key.describe();
  }

  /** Begins the change to another key. */
  public synchronized void changeKey(String keyArn) {
    changeSettings(settings -> settings.withKmsKey(Optional.of(keyArn)));
    key.change(account.lifeCycle().encrypting());
  }

  /** Whether the key lets its data be read and written. */
  public synchronized boolean isAccessible() {
    return key.isAccessible();
  }

  /** The tags of the ledger. */
  public TagSet tags() {
    return present.settings().tags();
  }

  /** Changes the tags of the ledger. */
  public void changeTags(UnaryOperator<TagSet> change) {
    changeSettings(settings -> settings.withTags(change.apply(settings.tags())));
  }

  /** The tags of one of its tables; empty if there is no such table. */
  public synchronized Optional<TagSet> tableTags(UniqueId tableId) {
    TagSet changed = present.tableTags().get(tableId);
    return changed != null
        ? Optional.of(changed)
        : Optional.ofNullable(ledger)
            .flatMap(active -> active.state().definition(tableId))
            .map(table -> new TagSet(table.tags()));
  }

  /** Changes the tags of a table that is there. */
  public synchronized void changeTableTags(UniqueId tableId, UnaryOperator<TagSet> change) {
    TagSet tags = change.apply(tableTags(tableId).orElseThrow());
    change(before -> before.withTableTags(tableId, tags));
  }

  /**
   * Begins the deletion; what the ledger holds can be collected from now on.
   *
   * @throws ServiceException ResourceInUseException if it is not active,
   *     ResourcePreconditionNotMetException if it is protected, InternalFailure if its home cannot
   *     be removed
   */
  public synchronized void delete() {
    LedgerStatus status = status();
    if (status != LedgerStatus.ACTIVE) {
      throw ControlErrors.ledgerInUse(name(), status);
    }
    if (deletionProtection()) {
      throw ControlErrors.deletionProtected(name());
    }
    home.remove();
    end(account.lifeCycle().deleting());
  }

  /**
   * The ledger itself.
   *
   * @throws ServiceException ResourceNotFoundException if it is being deleted or is gone,
   *     ResourcePreconditionNotMetException if it is still being created or its key is out of reach
   */
  public synchronized Ledger ledger() {
    if (ledger == null) {
      throw ControlErrors.ledgerNotFound(name());
    }
    if (status() == LedgerStatus.CREATING) {
      throw ControlErrors.ledgerNotActive(name());
    }
    if (!isAccessible()) {
      throw ControlErrors.keyInaccessible(name());
    }
    return ledger;
  }

  /** The ledger itself while it is ACTIVE. */
  public synchronized Optional<Ledger> activeLedger() {
    return status() == LedgerStatus.ACTIVE ? Optional.ofNullable(ledger) : Optional.empty();
  }

  /**
   * Remembers the present contents under a name; a second call with the name changes them.
   *
   * @throws ServiceException as {@link #ledger}
   */
  public synchronized void mark(String point) {
    points.put(point, fork(ledger()));
  }

  /**
   * Goes back to the contents under a name. Sessions on what there was end.
   *
   * @return whether there is such a name; nothing has happened otherwise
   * @throws ServiceException as {@link #ledger}
   */
  synchronized boolean restore(String point) {
    Ledger before = ledger();
    Ledger marked = points.get(point);
    ledger = marked == null ? before : forkAtHome(marked);
    return marked != null;
  }

  /** Whether it counts among the ledgers of its account. */
  synchronized boolean isNotDeleting() {
    return deletion == null;
  }

  /** Whether its deletion is over, so that its name is free again. */
  synchronized boolean isGone() {
    return deletion != null && deletion.isOver(account.clock().instant());
  }

  /** Takes it away with its account, whatever state it is in. */
  synchronized void discard() {
    if (isNotDeleting()) {
      home.remove();
    }
    end(Transition.AT_ONCE);
  }

  /** Ends it here; if its home outlives the process, so does it. */
  synchronized void close() {
    home.close();
    end(Transition.AT_ONCE);
  }

  private void changeSettings(UnaryOperator<LedgerSettings> change) {
    change(before -> before.with(change.apply(before.settings())));
  }

  private synchronized void change(UnaryOperator<LedgerRecord> change) {
    LedgerRecord next = change.apply(present);
    home.save(next);
    present = next;
  }

  private void end(Transition deleting) {
    deletion = new Passage(deleting, account.clock().instant());
    ledger = null;
    points.clear();
  }

  /** A copy in memory, whatever the home. */
  private Ledger fork(Ledger seed) {
    return seed.fork(account.clock(), account.ids(), this::options);
  }

  private Ledger forkAtHome(Ledger seed) {
    return seed.fork(account.clock(), account.ids(), this::options, home::replaceJournal);
  }

  private Optional<String> keyArn() {
    return present.settings().kmsKey();
  }

  private LedgerOptions options() {
    return LedgerOptions.ofService()
        .with(account.limits())
        .withTableTags(permissionsMode() == PermissionsMode.STANDARD);
  }
}
