package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.Ledger;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as the control plane knows it. Its state follows the clock of its account, or how often
 * it is described: CREATING, ACTIVE, DELETING, then gone. Thread-safe.
 */
public final class LedgerResource {

  private final String name;
  private final String arn;
  private final InstantSource clock;
  private final Supplier<LifeCycle> lifeCycle;
  private final Instant creationDateTime;
  private final Passage creation;
  private final LedgerKey key;
  private final Map<UniqueId, TagSet> tableTags = new HashMap<>();
  private volatile PermissionsMode permissionsMode;
  private boolean deletionProtection;
  private TagSet tags;
  private @Nullable Ledger ledger;
  private @Nullable Passage deletion;

  /**
   * A ledger whose creation begins now.
   *
   * @param lifeCycle asked at each change of state
   * @param empty makes the ledger itself, which asks for the permissions mode whenever it matters
   */
  LedgerResource(
      LedgerSettings settings,
      String arn,
      InstantSource clock,
      KmsKeys keys,
      Supplier<LifeCycle> lifeCycle,
      Function<Supplier<PermissionsMode>, Ledger> empty) {
    this.name = settings.name();
    this.arn = arn;
    this.clock = clock;
    this.lifeCycle = lifeCycle;
    this.creationDateTime = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    this.creation = new Passage(lifeCycle.get().creating(), creationDateTime);
    this.key = new LedgerKey(keys, clock, settings.kmsKey());
    this.permissionsMode = settings.permissionsMode();
    this.deletionProtection = settings.deletionProtection();
    this.tags = settings.tags();
    this.ledger = empty.apply(this::permissionsMode);
  }

  /** The name, unique in account and region. */
  public String name() {
    return name;
  }

  /** {@code arn:aws:qldb:REGION:ACCOUNT:ledger/NAME}. */
  public String arn() {
    return arn;
  }

  /** When it was created, in whole milliseconds. */
  public Instant creationDateTime() {
    return creationDateTime;
  }

  /** The state at the account's present time; DELETING once and for all after {@link #delete}. */
  public synchronized LedgerStatus status() {
    if (deletion != null) {
      return LedgerStatus.DELETING;
    }
    return creation.isOver(clock.instant()) ? LedgerStatus.ACTIVE : LedgerStatus.CREATING;
  }

  /** Notes that it is being described, which may be what a change of state waits for. */
  synchronized void describe() {
    (deletion == null ? creation : deletion).describe();
    key.described();
  }

  /** The present permissions mode. */
  public PermissionsMode permissionsMode() {
    return permissionsMode;
  }

  /** Changes the permissions mode, from the next statement on. */
  public void permissionsMode(PermissionsMode mode) {
    permissionsMode = mode;
  }

  /** Whether deletion is refused. */
  public synchronized boolean deletionProtection() {
    return deletionProtection;
  }

  /** Sets whether deletion is refused. */
  public synchronized void deletionProtection(boolean on) {
    deletionProtection = on;
  }

  /** The key of its customer, or {@link KmsKeys#AWS_OWNED} after one; empty if there was none. */
  public synchronized Optional<Encryption> encryption() {
    return key.describe();
  }

  /** Begins the change to another key. */
  public synchronized void changeKey(String keyArn) {
    key.change(keyArn, lifeCycle.get().encrypting());
  }

  /** Whether the key lets its data be read and written. */
  public synchronized boolean isAccessible() {
    return key.isAccessible();
  }

  /** The tags of the ledger. */
  public synchronized TagSet tags() {
    return tags;
  }

  /** Changes the tags of the ledger. */
  public synchronized void changeTags(UnaryOperator<TagSet> change) {
    tags = change.apply(tags);
  }

  /** The tags of one of its tables; empty if there is no such table. */
  public synchronized Optional<TagSet> tableTags(UniqueId tableId) {
    TagSet changed = tableTags.get(tableId);
    return changed != null
        ? Optional.of(changed)
        : Optional.ofNullable(ledger)
            .flatMap(present -> present.state().definition(tableId))
            .map(table -> new TagSet(table.tags()));
  }

  /** Changes the tags of a table that is there. */
  public synchronized void changeTableTags(UniqueId tableId, UnaryOperator<TagSet> change) {
    tableTags.put(tableId, change.apply(tableTags(tableId).orElseThrow()));
  }

  /**
   * Begins the deletion; what the ledger holds can be collected from now on.
   *
   * @throws ServiceException ResourceInUseException if it is not active,
   *     ResourcePreconditionNotMetException if it is protected
   */
  public synchronized void delete() {
    LedgerStatus status = status();
    if (status != LedgerStatus.ACTIVE) {
      throw ControlErrors.ledgerInUse(name, status);
    }
    if (deletionProtection) {
      throw ControlErrors.deletionProtected(name);
    }
    end(lifeCycle.get().deleting());
  }

  /**
   * The ledger itself.
   *
   * @throws ServiceException ResourceNotFoundException if it is being deleted or is gone,
   *     ResourcePreconditionNotMetException if it is still being created or its key is out of reach
   */
  public synchronized Ledger ledger() {
    if (ledger == null) {
      throw ControlErrors.ledgerNotFound(name);
    }
    if (status() == LedgerStatus.CREATING) {
      throw ControlErrors.ledgerNotActive(name);
    }
    if (!isAccessible()) {
      throw ControlErrors.keyInaccessible(name);
    }
    return ledger;
  }

  /** The ledger itself while it is ACTIVE. */
  public synchronized Optional<Ledger> activeLedger() {
    return status() == LedgerStatus.ACTIVE ? Optional.ofNullable(ledger) : Optional.empty();
  }

  /** Whether it counts among the ledgers of its account. */
  synchronized boolean isNotDeleting() {
    return deletion == null;
  }

  /** Whether its deletion is over, so that its name is free again. */
  synchronized boolean isGone() {
    return deletion != null && deletion.isOver(clock.instant());
  }

  /** Takes it away with its account, whatever state it is in. */
  synchronized void discard() {
    end(Transition.AT_ONCE);
  }

  private void end(Transition deleting) {
    deletion = new Passage(deleting, clock.instant());
    ledger = null;
  }
}
