package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.LedgerRegistry;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.ledger.LedgerState;
import io.github.qldbfake.internal.session.LocalTransaction;
import io.github.qldbfake.internal.session.SessionService;
import io.github.qldbfake.verify.ChainVerifier;
import io.github.qldbfake.verify.Verification;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** A ledger of the fake, reached without HTTP: for seeds and for looking inside. */
public final class FakeLedger {

  private static final String REGION = "us-east-1";

  private final FakeAccount owner;
  private final Account account;
  private final LedgerResource resource;
  private final SessionService sessions;

  FakeLedger(FakeAccount owner, Account account, LedgerResource resource, SessionService sessions) {
    this.owner = owner;
    this.account = account;
    this.resource = resource;
    this.sessions = sessions;
  }

  /** The name, unique in its account. */
  public String name() {
    return resource.name();
  }

  /** {@code arn:aws:qldb:REGION:ACCOUNT:ledger/NAME}. */
  public String arn() {
    return resource.arn();
  }

  /** The account it belongs to, which knows the endpoint and the credentials for clients. */
  public FakeAccount account() {
    return owner;
  }

  /**
   * Runs one statement in a transaction of its own. Policies of the account do not bind it.
   *
   * @param parameters the values for {@code ?}, as Ion text
   * @return the rows as Ion text
   * @throws QldbFakeException with the service's message if it is refused; nothing is changed then
   */
  public List<String> execute(String statement, String... parameters) {
    try {
      List<IonBytes> values = Arrays.stream(parameters).map(IonBytes::parse).toList();
      return new LocalTransaction(sessions, account, REGION, name())
          .execute(statement, values).stream().map(IonBytes::toText).toList();
    } catch (InvalidIonException e) {
      throw new QldbFakeException(String.valueOf(e.getMessage()), e);
    } catch (ServiceException e) {
      throw refused(e);
    }
  }

  // Looking inside. None of this leaves a block in the journal.

  /** The names of the active tables, in the order of their creation. */
  public List<String> tables() {
    return contents().tables();
  }

  /**
   * The present documents of a table as Ion text, in the order of their insertion.
   *
   * @throws QldbFakeException if there is no such table
   */
  public List<String> documents(String table) {
    return contents().documents(table);
  }

  /**
   * All revisions of a table as {@code history(table)} shows them, as Ion text, by document in the
   * order of insertion, then by version.
   *
   * @throws QldbFakeException if there is no such table
   */
  public List<String> history(String table) {
    return contents().history(table);
  }

  /**
   * As {@link #history}, to be looked into.
   *
   * @throws QldbFakeException if there is no such table
   */
  public List<LedgerRevision> revisions(String table) {
    return contents().revisions(table);
  }

  /** The digest over the whole journal, 32 bytes, as GetDigest gives it. */
  public byte[] digest() {
    LedgerState state = state();
    return state.digest(state.tip()).toByteArray();
  }

  /** The number of the last block, which {@link #digest} covers; block 0 is the ledger's first. */
  public long tip() {
    return state().tip();
  }

  /** Recomputes every hash of the journal, as it is shown, up to the digest. */
  public Verification verify() {
    LedgerState state = state();
    BlockWriter blocks = new BlockWriter();
    ChainVerifier chain = new ChainVerifier();
    for (long number = 0; number <= state.tip(); number++) {
      chain.add(IonBytes.of(blocks.block(state.journal().block(number))).toByteArray());
    }
    return chain.result();
  }

  /**
   * Writes an export of the whole journal as Ion text, with its manifests, to a new folder of the
   * ledger's name, which stands for the bucket. No client and no destination is needed for it.
   *
   * @param directory has to exist
   * @return the folder, for {@link io.github.qldbfake.verify.ExportVerifier} and others who read
   *     exports
   * @throws QldbFakeException if it cannot be written
   */
  public Path export(Path directory) {
    return serving(() -> new LedgerExport(account, resource).writeTo(directory));
  }

  // Going back, and elsewhere.

  /**
   * Adds a ledger to the account with the contents and settings of this one as they are now. Both
   * keep their strand id and the blocks they have in common, and go their own ways from now on.
   *
   * @throws QldbFakeException if the name breaks a rule or is taken
   */
  public FakeLedger fork(String name) {
    LedgerName.check(name);
    LedgerResource fork = serving(() -> ledgers().fork(resource, name));
    return new FakeLedger(owner, account, fork, sessions);
  }

  /**
   * Remembers the present contents under a name for {@link #restore}; a second call with that name
   * puts others in their place.
   */
  public FakeLedger mark(String point) {
    return serving(
        () -> {
          resource.mark(point);
          return this;
        });
  }

  /**
   * Goes back to the contents under a name: journal, tables and documents, as often as wanted. Open
   * sessions end; a driver opens new ones by itself.
   *
   * @throws QldbFakeException if nothing has been marked with that name, or while an export or a
   *     stream of the ledger runs
   */
  public FakeLedger restore(String point) {
    if (!serving(() -> ledgers().jobs().restoreLedger(resource, point))) {
      throw new QldbFakeException(
          "nothing has been marked as \"" + point + "\" in ledger " + name());
    }
    return this;
  }

  /** Lets this ledger show other things than it holds, for tests of verification. */
  public FakeTampering tampering() {
    return new FakeTampering(() -> serving(resource::ledger));
  }

  private LedgerContents contents() {
    return new LedgerContents(serving(resource::ledger));
  }

  private LedgerState state() {
    return serving(resource::ledger).state();
  }

  private LedgerRegistry ledgers() {
    return account.ledgers(REGION);
  }

  private static <T> T serving(Supplier<T> work) {
    try {
      return work.get();
    } catch (ServiceException e) {
      throw refused(e);
    }
  }

  private static QldbFakeException refused(ServiceException e) {
    return new QldbFakeException(String.valueOf(e.getMessage()), e);
  }
}
