package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ledger.LedgerState;
import io.github.qldbfake.internal.session.LocalTransaction;
import io.github.qldbfake.internal.session.SessionService;
import java.util.Arrays;
import java.util.List;

/** A ledger of the fake, reached without HTTP: for seeds and for looking inside. */
public final class FakeLedger {

  private static final String REGION = "us-east-1";

  private final Account account;
  private final LedgerResource resource;
  private final SessionService sessions;

  FakeLedger(Account account, LedgerResource resource, SessionService sessions) {
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
    } catch (ServiceException | InvalidIonException e) {
      throw new QldbFakeException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The digest over the whole journal, 32 bytes, as GetDigest gives it. */
  public byte[] digest() {
    LedgerState state = resource.ledger().state();
    return state.digest(state.tip()).toByteArray();
  }

  /** Lets this ledger show other things than it holds, for tests of verification. */
  public FakeTampering tampering() {
    return new FakeTampering(resource::ledger);
  }
}
