package io.github.qldbfake.benchmarks;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.AccountSources;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.LedgerSettings;
import io.github.qldbfake.internal.account.PermissionsMode;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.session.LocalTransaction;
import io.github.qldbfake.internal.session.PageResult;
import io.github.qldbfake.internal.session.SessionOptions;
import io.github.qldbfake.internal.session.SessionService;
import io.github.qldbfake.internal.session.Timing;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A ledger with registrations of vehicles, reached without HTTP. Its clock stands still. */
final class MeasuredLedger {

  private static final String REGION = "us-east-1";
  private static final String NAME = "vehicle-registration";
  private static final int BATCH = 40;

  private final Accounts accounts =
      new Accounts(
          new AccountSources(
              InstantSource.fixed(Instant.parse("2024-01-01T00:00:00Z")), new SeededIds(1)));
  private final Account account = accounts.account("123456789012");
  private final LedgerResource resource =
      account.ledgers(REGION).create(new LedgerSettings(NAME, PermissionsMode.ALLOW_ALL, false));
  private final SessionService sessions =
      new SessionService(new SessionOptions(System::nanoTime, () -> true));
  private final LocalTransaction transactions =
      new LocalTransaction(sessions, account, REGION, resource.name());
  private final String session =
      sessions.startSession(account, REGION, resource.name()).sessionToken();

  /** A ledger with that many documents under {@code VehicleRegistration}, indexed by VIN. */
  static MeasuredLedger withDocuments(int count) {
    MeasuredLedger ledger = new MeasuredLedger();
    ledger.run("CREATE TABLE VehicleRegistration");
    ledger.run("CREATE INDEX ON VehicleRegistration (VIN)");
    for (int first = 0; first < count; first += BATCH) {
      String documents =
          IntStream.range(first, Math.min(first + BATCH, count))
              .mapToObj(MeasuredLedger::registration)
              .collect(Collectors.joining(",", "[", "]"));
      ledger.run("INSERT INTO VehicleRegistration ?", IonBytes.parse(documents));
    }
    return ledger;
  }

  /** A ledger with that many blocks and a few more, each the insertion of one document. */
  static MeasuredLedger withBlocks(int count) {
    MeasuredLedger ledger = new MeasuredLedger();
    ledger.run("CREATE TABLE VehicleRegistration");
    for (int number = 0; number < count; number++) {
      ledger.run("INSERT INTO VehicleRegistration ?", IonBytes.parse(registration(number)));
    }
    return ledger;
  }

  /** A fork of the account, as a test gets it, and its release. */
  String forkAndRelease() {
    String fork = accounts.fork(account).id();
    accounts.release(fork);
    return fork;
  }

  /** The jobs that deliver the journal. */
  MeasuredJobs jobs() {
    return new MeasuredJobs(account, resource);
  }

  /** The VIN of the document inserted as number {@code number}. */
  static IonBytes vin(int number) {
    return IonBytes.parse('"' + vinText(number) + '"');
  }

  /** A whole transaction: start, one statement with all its rows, commit. */
  List<IonBytes> commit(String statement, List<IonBytes> parameters) {
    return transactions.execute(statement, parameters);
  }

  /** The first page of one statement in a transaction that leaves no trace. */
  PageResult read(String statement, List<IonBytes> parameters) {
    String id = sessions.startTransaction(account, session).transactionId().toString();
    PageResult page = sessions.executeStatement(account, session, id, statement, parameters);
    Timing unused = sessions.abortTransaction(account, session);
    return page;
  }

  private void run(String statement, IonBytes... parameters) {
    List<IonBytes> unused = commit(statement, List.of(parameters));
  }

  private static String vinText(int number) {
    return "1N4AL11D%09d".formatted(number);
  }

  private static String registration(int number) {
    return "{VIN:\"%s\",LicensePlateNumber:\"LEWISR%d\",State:\"WA\",City:\"Seattle\","
            .formatted(vinText(number), number)
        + "PendingPenaltyTicketAmount:90.25,ValidFromDate:2017-08-21T,ValidToDate:2020-05-11T,"
        + "Owners:{PrimaryOwner:{PersonId:\"294jJ3YUoH1IEEm8GSabOs\"},SecondaryOwners:["
        + "{PersonId:\"5Ufgdlnj06gF5CWcOIu64s\"}]}}";
  }
}
