package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as the control plane knows it. Its state follows the clock of its account: CREATING,
 * ACTIVE, DELETING, then gone. Thread-safe.
 */
public final class LedgerResource {

  private final LedgerSettings settings;
  private final String arn;
  private final InstantSource clock;
  private final Supplier<LifeCycleTimes> times;
  private final Instant creationDateTime;
  private final Instant activeFrom;
  private boolean deletionProtection;
  private @Nullable Ledger ledger;
  private @Nullable Instant goneFrom;

  /**
   * A ledger whose creation begins now.
   *
   * @param times asked at each change of state
   * @param empty makes the ledger itself, which asks for the permissions mode whenever it matters
   */
  LedgerResource(
      LedgerSettings settings,
      String arn,
      InstantSource clock,
      Supplier<LifeCycleTimes> times,
      Function<Supplier<PermissionsMode>, Ledger> empty) {
    this.settings = settings;
    this.arn = arn;
    this.clock = clock;
    this.times = times;
    this.creationDateTime = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    this.activeFrom = creationDateTime.plus(times.get().creating());
    this.deletionProtection = settings.deletionProtection();
    this.ledger = empty.apply(settings::permissionsMode);
  }

  /** The name, unique in account and region. */
  public String name() {
    return settings.name();
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
    if (goneFrom != null) {
      return LedgerStatus.DELETING;
    }
    return clock.instant().isBefore(activeFrom) ? LedgerStatus.CREATING : LedgerStatus.ACTIVE;
  }

  /** The present permissions mode. */
  public PermissionsMode permissionsMode() {
    return settings.permissionsMode();
  }

  /** Whether deletion is refused. */
  public synchronized boolean deletionProtection() {
    return deletionProtection;
  }

  /** Sets whether deletion is refused. */
  public synchronized void deletionProtection(boolean on) {
    deletionProtection = on;
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
      throw ControlErrors.ledgerInUse(name(), status);
    }
    if (deletionProtection) {
      throw ControlErrors.deletionProtected(name());
    }
    endAfter(times.get().deleting());
  }

  /**
   * The ledger itself.
   *
   * @throws ServiceException ResourceNotFoundException if it is being deleted or is gone,
   *     ResourcePreconditionNotMetException if it is still being created
   */
  public synchronized Ledger ledger() {
    if (ledger == null) {
      throw ControlErrors.ledgerNotFound(name());
    }
    if (status() == LedgerStatus.CREATING) {
      throw ControlErrors.ledgerNotActive(name());
    }
    return ledger;
  }

  /** The ledger itself while it is ACTIVE. */
  public synchronized Optional<Ledger> activeLedger() {
    return status() == LedgerStatus.ACTIVE ? Optional.ofNullable(ledger) : Optional.empty();
  }

  /** Whether it counts among the ledgers of its account. */
  synchronized boolean isNotDeleting() {
    return goneFrom == null;
  }

  /** Whether its deletion is over, so that its name is free again. */
  synchronized boolean isGone() {
    return goneFrom != null && !clock.instant().isBefore(goneFrom);
  }

  /** Takes it away with its account, whatever state it is in. */
  synchronized void discard() {
    endAfter(Duration.ZERO);
  }

  private void endAfter(Duration deleting) {
    goneFrom = clock.instant().plus(deleting);
    ledger = null;
  }
}
