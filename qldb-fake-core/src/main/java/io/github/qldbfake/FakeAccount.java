package io.github.qldbfake;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * An account of the fake: ledgers that no other account sees.
 *
 * <p>A client works in it if it signs with {@link #accessKeyId()}, or if it uses {@link
 * #endpoint()} with any credentials or none.
 */
public sealed interface FakeAccount extends AutoCloseable permits LocalAccount, RemoteAccount {

  /** The twelve digits. */
  String id();

  /** The endpoint that always means this account, whatever the credentials. */
  URI endpoint();

  /** The region of the ledgers made here, {@code us-east-1}. */
  String region();

  /** The key id that means this account: its id. */
  String accessKeyId();

  /** A secret to sign with; signatures are not checked unless {@link #requireSignatures} asks. */
  String secretAccessKey();

  /**
   * Creates a ledger that is active at once, in mode ALLOW_ALL, without deletion protection.
   *
   * @param name 1 to 32 letters, digits and hyphens; not digits alone, no hyphen at either end, no
   *     two in a row
   * @throws QldbFakeException if the name breaks a rule or is taken
   */
  FakeLedger createLedger(String name);

  /**
   * Creates a ledger that is active at once.
   *
   * @throws QldbFakeException if its name is taken, or there are too many ledgers
   */
  FakeLedger createLedger(NewLedger ledger);

  /**
   * A ledger that exists.
   *
   * @throws QldbFakeException if there is none of that name
   */
  FakeLedger ledger(String name);

  /** Lets ledgers be created and deleted at once, which is the default. */
  FakeAccount changeStatesAtOnce();

  /**
   * Lets ledgers be CREATING and DELETING for a time, by the clock of the fake.
   *
   * @throws IllegalArgumentException if a time is negative
   */
  FakeAccount changeStatesAfter(Duration creating, Duration deleting);

  /**
   * Lets ledgers be CREATING and DELETING until DescribeLedger has said so that many times.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  FakeAccount changeStatesAfterDescribes(int creating, int deleting);

  /** The clock of everything in the account. */
  FakeClock clock();

  /**
   * What all ids of the account follow from: documents, transactions, strands, sessions. {@link
   * QldbFake#newAccount(long)} with it gives the same ids again to a sequential program.
   */
  long idSeed();

  /**
   * A new account with the ledgers and the settings of this one as they are now, at the cost of a
   * few pointers, whatever the ledgers hold. Its clock shows the same time. Neither account sees
   * what becomes of the other. Sessions, exports, streams, registered keys and what has been
   * delivered stay here.
   */
  FakeAccount fork();

  /**
   * As the other, all of whose own ids follow from {@code idSeed}.
   *
   * @throws IllegalArgumentException if it is that of this account
   */
  FakeAccount fork(long idSeed);

  /** The statements executed last in its ledgers, at most 32, the oldest first. */
  List<ExecutedStatement> lastStatements();

  /** What exports do and where they go. */
  FakeExports exports();

  /** Where streams go, and what they have delivered. */
  FakeStreams streams();

  /** What is to go wrong with the requests of clients, and what has. */
  FakeFaults faults();

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
  FakeAccount requireSignatures(String keyId, String secret);

  /** Takes requests with any signature or none again, which is the default. */
  FakeAccount acceptAnySignature();

  /**
   * Makes a KMS key inaccessible: ledgers that it encrypts refuse reads and writes until {@link
   * #enableKey}.
   *
   * @param keyArn the key as DescribeLedger shows it
   */
  FakeAccount disableKey(String keyArn);

  /** Makes a KMS key accessible again. */
  FakeAccount enableKey(String keyArn);

  /**
   * Lowers or raises a limit, from the next command on.
   *
   * @param most the most that is allowed, at least 0, in the unit of the limit
   * @throws IllegalArgumentException if {@code most} is negative
   */
  FakeAccount limit(ServiceLimit limit, long most);

  /** Switches a limit off, from the next command on. */
  FakeAccount withoutLimit(ServiceLimit limit);

  /** Puts all limits back to the service's. */
  FakeAccount resetLimits();

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
  FakeAccount allow(String action, String resource);

  /**
   * Denies actions on resources, whatever is allowed; otherwise as {@link #allow}.
   *
   * @throws IllegalArgumentException as {@link #allow}
   */
  FakeAccount deny(String action, String resource);

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
  FakeAccount policy(String document);

  /** Takes all policies away: every statement may be run again. */
  FakeAccount clearPolicies();

  /** Forgets the account with all its ledgers. A second call does nothing. */
  @Override
  void close();
}
