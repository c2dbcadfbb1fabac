package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.LedgerSettings;
import io.github.qldbfake.internal.account.LifeCycle;
import io.github.qldbfake.internal.account.PermissionsMode;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.account.Transition;
import io.github.qldbfake.internal.ledger.Limits;
import io.github.qldbfake.internal.session.SessionService;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * An account of the fake: ledgers that no other account sees.
 *
 * <p>A client works in it if it signs with {@link #accessKeyId()}, or if it uses {@link
 * #endpoint()} with any credentials or none.
 */
public final class FakeAccount implements AutoCloseable {

  private static final String REGION = "us-east-1";
  private static final Pattern NAME =
      Pattern.compile("(?!.*--)(?![0-9]+$)(?!-)(?!.*-$)[A-Za-z0-9-]{1,32}");

  private final Accounts accounts;
  private final Account account;
  private final SessionService sessions;
  private final URI server;

  FakeAccount(Accounts accounts, Account account, SessionService sessions, URI server) {
    this.accounts = accounts;
    this.account = account;
    this.sessions = sessions;
    this.server = server;
  }

  /** The twelve digits. */
  public String id() {
    return account.id();
  }

  /** The endpoint that always means this account, whatever the credentials. */
  public URI endpoint() {
    return server.resolve("/accounts/" + id());
  }

  /** The region of the ledgers made here, {@code us-east-1}. */
  public String region() {
    return REGION;
  }

  /** The key id that means this account: its id. */
  public String accessKeyId() {
    return id();
  }

  /** A secret to sign with; signatures are not checked. */
  public String secretAccessKey() {
    return "qldb-fake";
  }

  /**
   * Creates a ledger that is active at once, in mode ALLOW_ALL, without deletion protection.
   *
   * @param name 1 to 32 letters, digits and hyphens; not digits alone, no hyphen at either end, no
   *     two in a row
   * @throws QldbFakeException if the name breaks a rule or is taken
   */
  public FakeLedger createLedger(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new QldbFakeException(
          "\""
              + name
              + "\" is no ledger name: 1 to 32 letters, digits and hyphens, not digits"
              + " alone, no hyphen at either end, no two in a row");
    }
    try {
      LedgerResource created =
          account
              .ledgers(REGION)
              .create(new LedgerSettings(name, PermissionsMode.ALLOW_ALL, false));
      return new FakeLedger(account, created, sessions);
    } catch (ServiceException e) {
      throw new QldbFakeException("ledger " + name + ": " + e.getMessage(), e);
    }
  }

  /**
   * A ledger that exists.
   *
   * @throws QldbFakeException if there is none of that name
   */
  public FakeLedger ledger(String name) {
    return account
        .ledgers(REGION)
        .find(name)
        .map(found -> new FakeLedger(account, found, sessions))
        .orElseThrow(() -> new QldbFakeException("there is no ledger " + name));
  }

  /** Lets ledgers be created and deleted at once, which is the default. */
  public FakeAccount changeStatesAtOnce() {
    account.lifeCycle(LifeCycle.AT_ONCE);
    return this;
  }

  /**
   * Lets ledgers be CREATING and DELETING for a time, by the clock of the fake.
   *
   * @throws IllegalArgumentException if a time is negative
   */
  public FakeAccount changeStatesAfter(Duration creating, Duration deleting) {
    account.lifeCycle(
        LifeCycle.of(new Transition.AfterTime(creating), new Transition.AfterTime(deleting)));
    return this;
  }

  /**
   * Lets ledgers be CREATING and DELETING until DescribeLedger has said so that many times.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public FakeAccount changeStatesAfterDescribes(int creating, int deleting) {
    account.lifeCycle(
        LifeCycle.of(
            new Transition.AfterDescribes(creating), new Transition.AfterDescribes(deleting)));
    return this;
  }

  /**
   * Makes a KMS key inaccessible: ledgers that it encrypts refuse reads and writes until {@link
   * #enableKey}.
   *
   * @param keyArn the key as DescribeLedger shows it
   */
  public FakeAccount disableKey(String keyArn) {
    account.kmsKeys().disable(keyArn);
    return this;
  }

  /** Makes a KMS key accessible again. */
  public FakeAccount enableKey(String keyArn) {
    account.kmsKeys().enable(keyArn);
    return this;
  }

  /**
   * Lowers or raises a limit, from the next command on.
   *
   * @param most the most that is allowed, at least 0, in the unit of the limit
   * @throws IllegalArgumentException if {@code most} is negative
   */
  public FakeAccount limit(ServiceLimit limit, long most) {
    account.changeLimits(limits -> limits.with(limit.limit(), most));
    return this;
  }

  /** Switches a limit off, from the next command on. */
  public FakeAccount withoutLimit(ServiceLimit limit) {
    account.changeLimits(limits -> limits.without(limit.limit()));
    return this;
  }

  /** Puts all limits back to the service's. */
  public FakeAccount resetLimits() {
    account.changeLimits(limits -> Limits.ofService());
    return this;
  }

  /** Forgets the account with all its ledgers. A second call does nothing. */
  @Override
  public void close() {
    accounts.release(id());
  }
}
