package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.ion.IonBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One session as the drivers use it: the digest is advanced before a statement is sent. */
public final class Client {

  private final SessionService service;
  private final Account account;
  private final String token;
  private String transactionId = "";
  private ClientDigest digest = new ClientDigest("");

  /** Starts a session on the ledger of {@link SessionFixture}. */
  public Client(SessionService service, Account account) {
    this.service = service;
    this.account = account;
    this.token =
        service.startSession(account, SessionFixture.REGION, SessionFixture.LEDGER).sessionToken();
  }

  public String token() {
    return token;
  }

  public String transactionId() {
    return transactionId;
  }

  public void begin() {
    transactionId = service.startTransaction(account, token).transactionId().toString();
    digest = new ClientDigest(transactionId);
  }

  public PageResult execute(String statement, String... parameters) {
    digest.fold(statement, parameters);
    return service.executeStatement(
        account,
        token,
        transactionId,
        statement,
        Stream.of(parameters).map(IonBytes::parse).toList());
  }

  public PageResult fetch(String pageToken) {
    return service.fetchPage(account, token, transactionId, pageToken);
  }

  public SessionService.CommitTransaction commit() {
    return service.commitTransaction(account, token, transactionId, digest.toByteArray());
  }

  SessionService.CommitTransaction commitWith(byte[] otherDigest) {
    return service.commitTransaction(account, token, transactionId, otherDigest);
  }

  public Timing abort() {
    return service.abortTransaction(account, token);
  }

  public Timing end() {
    return service.endSession(account, token);
  }

  /** A whole transaction of one statement. */
  public void run(String statement, String... parameters) {
    begin();
    execute(statement, parameters);
    commit();
  }

  /** All rows of a statement as Ion text, page by page. */
  public List<String> rows(String statement, String... parameters) {
    List<IonBytes> rows = new ArrayList<>();
    PageResult page = execute(statement, parameters);
    rows.addAll(page.values());
    Optional<String> next = page.nextPageToken();
    while (next.isPresent()) {
      page = fetch(next.orElseThrow());
      rows.addAll(page.values());
      next = page.nextPageToken();
    }
    return rows.stream().map(IonBytes::toText).toList();
  }
}
