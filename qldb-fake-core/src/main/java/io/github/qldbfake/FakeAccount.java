package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.LifeCycle;
import io.github.qldbfake.internal.account.Policies;
import io.github.qldbfake.internal.account.PolicyDocument;
import io.github.qldbfake.internal.account.PolicyStatement;
import io.github.qldbfake.internal.account.PolicyStatement.Effect;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.account.Transition;
import io.github.qldbfake.internal.ledger.Limits;
import io.github.qldbfake.internal.session.SessionService;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An account of the fake: ledgers that no other account sees.
 *
 * <p>A client works in it if it signs with {@link #accessKeyId()}, or if it uses {@link
 * #endpoint()} with any credentials or none.
 */
public final class FakeAccount implements AutoCloseable {

  private static final String REGION = "us-east-1";
  private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{1,128}");

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

  /** A secret to sign with; signatures are not checked unless {@link #requireSignatures} asks. */
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
    return createLedger(NewLedger.named(name));
  }

  /**
   * Creates a ledger that is active at once.
   *
   * @throws QldbFakeException if its name is taken, or there are too many ledgers
   */
  public FakeLedger createLedger(NewLedger ledger) {
    try {
      LedgerResource created = account.ledgers(REGION).create(ledger.settings());
      return new FakeLedger(this, account, created, sessions);
    } catch (ServiceException e) {
      throw new QldbFakeException("ledger " + ledger.name() + ": " + e.getMessage(), e);
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
        .map(found -> new FakeLedger(this, account, found, sessions))
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

  /** The clock of everything in the account. */
  public FakeClock clock() {
    return new FakeClock(account.clock());
  }

  /**
   * What all ids of the account follow from: documents, transactions, strands, sessions. {@link
   * QldbFake#newAccount(long)} with it gives the same ids again to a sequential program.
   */
  public long idSeed() {
    return account.idSeed();
  }

  /**
   * A new account with the ledgers and the settings of this one as they are now, at the cost of a
   * few pointers, whatever the ledgers hold. Its clock shows the same time. Neither account sees
   * what becomes of the other. Sessions, exports, streams, registered keys and what has been
   * delivered stay here.
   */
  public FakeAccount fork() {
    return new FakeAccount(accounts, accounts.fork(account), sessions, server);
  }

  /**
   * As the other, all of whose own ids follow from {@code idSeed}.
   *
   * @throws IllegalArgumentException if it is that of this account
   */
  public FakeAccount fork(long idSeed) {
    return new FakeAccount(accounts, accounts.fork(account, idSeed), sessions, server);
  }

  /** The statements executed last in its ledgers, at most 32, the oldest first. */
  public List<ExecutedStatement> lastStatements() {
    return account.recentStatements().all().stream()
        .map(
            it -> new ExecutedStatement(it.ledger(), it.transactionId().toString(), it.statement()))
        .toList();
  }

  /** What exports do and where they go. */
  public FakeExports exports() {
    return new FakeExports(account);
  }

  /** Where streams go, and what they have delivered. */
  public FakeStreams streams() {
    return new FakeStreams(account);
  }

  /** What is to go wrong with the requests of clients, and what has. */
  public FakeFaults faults() {
    return new FakeFaults(account);
  }

  /**
   * Refuses requests from now on unless they are signed, in the header or in the query, with a key
   * given here: 403, and nothing happens. May be called for several keys. A client that signs with
   * {@code keyId} works in this account.
   *
   * <p>The time of a signature is held against the clock of the fake.
   *
   * @param keyId 1 to 128 letters, digits, {@code _} and {@code -}
   * @throws IllegalArgumentException if {@code keyId} is none or {@code secret} is empty
   */
  public FakeAccount requireSignatures(String keyId, String secret) {
    if (!KEY_ID.matcher(keyId).matches() || secret.isEmpty()) {
      throw new IllegalArgumentException("not a key id and a secret: " + keyId);
    }
    accounts.registerKey(keyId, account);
    account.accessKeys().put(keyId, secret);
    return this;
  }

  /** Takes requests with any signature or none again, which is the default. */
  public FakeAccount acceptAnySignature() {
    account.accessKeys().clear();
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

  /**
   * Allows actions on resources. With the first policy of the account, its ledgers in the
   * permissions mode STANDARD begin to refuse whatever no policy allows, from the next statement
   * on; without any, and in the mode ALLOW_ALL, every statement may be run.
   *
   * <p>Clients are bound by policies; {@link FakeLedger#execute} is not.
   *
   * @param action such as {@code qldb:PartiQLSelect}; {@code *} stands for any characters, {@code
   *     ?} for any one, and case does not matter
   * @param resource the ARN of a table, {@code …:ledger/NAME/table/ID}, or of the catalogue, {@code
   *     …:ledger/NAME/information_schema/user_tables}, with the same wildcards, or {@code *}
   * @throws IllegalArgumentException if the action begins with no service, or the resource is
   *     neither an ARN nor {@code *}
   */
  public FakeAccount allow(String action, String resource) {
    return add(List.of(PolicyStatement.of(Effect.ALLOW, action, resource)));
  }

  /**
   * Denies actions on resources, whatever is allowed; otherwise as {@link #allow}.
   *
   * @throws IllegalArgumentException as {@link #allow}
   */
  public FakeAccount deny(String action, String resource) {
    return add(List.of(PolicyStatement.of(Effect.DENY, action, resource)));
  }

  /**
   * Adds an IAM policy document, as it would be attached to the user of the account; otherwise as
   * {@link #allow}. The ARNs in it must be those of this fake: {@link #id()} is the account, and
   * {@link #region()} the region of ledgers made by {@link #createLedger}.
   *
   * @param document JSON with {@code Version}, {@code Id} and one or more {@code Statement}, each
   *     with {@code Sid}, {@code Effect}, {@code Action} or {@code NotAction}, {@code Resource} or
   *     {@code NotResource}. Actions that are not about statements have no effect.
   * @throws IllegalArgumentException if it is no such document, or has an element that is not
   *     supported, such as {@code Condition} or {@code Principal}; then nothing is added
   */
  public FakeAccount policy(String document) {
    return add(PolicyDocument.read(document));
  }

  /** Takes all policies away: every statement may be run again. */
  public FakeAccount clearPolicies() {
    account.changePolicies(policies -> Policies.NONE);
    return this;
  }

  private FakeAccount add(List<PolicyStatement> statements) {
    account.changePolicies(policies -> policies.plus(statements));
    return this;
  }

  /** Forgets the account with all its ledgers. A second call does nothing. */
  @Override
  public void close() {
    accounts.release(id());
  }
}
