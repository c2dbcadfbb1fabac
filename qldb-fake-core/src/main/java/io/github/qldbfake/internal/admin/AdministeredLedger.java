package io.github.qldbfake.internal.admin;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.LedgerRegistry;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.LedgerSettings;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.delivery.ObjectDestination;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.ledger.LedgerState;
import io.github.qldbfake.internal.session.LocalTransaction;
import io.github.qldbfake.internal.session.SessionService;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A ledger in the hands of a test. Every method throws {@link ServiceException} if the ledger does
 * not serve: it is being created or deleted, or its key is out of reach.
 */
public final class AdministeredLedger {

  /** The region of the ledgers that tests make. */
  public static final String REGION = "us-east-1";

  private final SessionService sessions;
  private final Account account;
  private final LedgerResource resource;

  private AdministeredLedger(SessionService sessions, Account account, LedgerResource resource) {
    this.sessions = sessions;
    this.account = account;
    this.resource = resource;
  }

  /**
   * A ledger that exists.
   *
   * @throws ServiceException if there is none of that name
   */
  public static AdministeredLedger find(SessionService sessions, Account account, String name) {
    return account
        .ledgers(REGION)
        .find(name)
        .map(found -> new AdministeredLedger(sessions, account, found))
        .orElseThrow(() -> Refusal.missing("there is no ledger " + name));
  }

  /**
   * Creates a ledger.
   *
   * @throws ServiceException if its name breaks a rule or is taken, or there are too many ledgers
   */
  public static AdministeredLedger create(
      SessionService sessions, Account account, LedgerSettings settings) {
    LedgerName.check(settings.name());
    try {
      return new AdministeredLedger(sessions, account, account.ledgers(REGION).create(settings));
    } catch (ServiceException e) {
      throw new ServiceException(
          e.type(), e.status(), "ledger " + settings.name() + ": " + e.getMessage(), e.members());
    }
  }

  /** The names of all ledgers that tests can reach in an account. */
  public static List<String> names(Account account) {
    return account.ledgers(REGION).list().stream().map(LedgerResource::name).toList();
  }

  /** The name, unique in its account. */
  public String name() {
    return resource.name();
  }

  /** {@code arn:aws:qldb:REGION:ACCOUNT:ledger/NAME}. */
  public String arn() {
    return resource.arn();
  }

  /**
   * Runs one statement in a transaction of its own, unbound by policies.
   *
   * @param parameters Ion text
   * @throws ServiceException if it is refused; nothing is changed then
   */
  public List<IonBytes> execute(String statement, List<String> parameters) {
    List<IonBytes> values = parameters.stream().map(Refusal::ion).toList();
    return new LocalTransaction(sessions, account, REGION, name()).execute(statement, values);
  }

  /** What it holds now. */
  public LedgerContents contents() {
    return new LedgerContents(resource.ledger());
  }

  /** The digest over the whole journal, 32 bytes. */
  public byte[] digest() {
    LedgerState state = state();
    return state.digest(state.tip()).toByteArray();
  }

  /** The number of the last block. */
  public long tip() {
    return state().tip();
  }

  /** All blocks as they are shown. */
  public Stream<IonBytes> blocks() {
    LedgerState state = state();
    BlockWriter blocks = new BlockWriter();
    return LongStream.rangeClosed(0, state.tip())
        .mapToObj(number -> IonBytes.of(blocks.block(state.journal().block(number))));
  }

  /**
   * Writes an export of the whole journal to a bucket of the ledger's name.
   *
   * @throws ServiceException if it cannot be written
   */
  public void export(ObjectDestination destination) {
    new WholeExport(account, resource).writeTo(destination);
  }

  /**
   * A new ledger in the account with the same contents.
   *
   * @throws ServiceException if the name breaks a rule or is taken
   */
  public AdministeredLedger fork(String name) {
    LedgerName.check(name);
    return new AdministeredLedger(sessions, account, ledgers().fork(resource, name));
  }

  /** Remembers the present contents under a name. */
  public void mark(String point) {
    resource.mark(point);
  }

  /**
   * Goes back to the contents under a name.
   *
   * @throws ServiceException if nothing has been marked with it, or an export or a stream runs
   */
  public void restore(String point) {
    if (!ledgers().jobs().restoreLedger(resource, point)) {
      throw Refusal.missing("nothing has been marked as \"" + point + "\" in ledger " + name());
    }
  }

  /** Lets it show other things than it holds. */
  public JournalTampering tampering() {
    return new JournalTampering(resource::ledger);
  }

  private LedgerState state() {
    return resource.ledger().state();
  }

  private LedgerRegistry ledgers() {
    return account.ledgers(REGION);
  }
}
