package io.github.qldbfake.internal.session;

import static io.github.qldbfake.internal.session.SessionFixture.assertBadRequest;
import static io.github.qldbfake.internal.session.SessionFixture.assertInvalidSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.LedgerSettings;
import io.github.qldbfake.internal.account.LifeCycle;
import io.github.qldbfake.internal.account.PermissionsMode;
import io.github.qldbfake.internal.account.Transition;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionStateTest {

  private static final String OTHER_ID = "0000000000000000000001";
  private static final String WELL_FORMED_TOKEN = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  private final SessionFixture fixture = new SessionFixture();

  @Test
  void aTokenIsPlainBase64() {
    assertThat(fixture.client().token()).matches("[A-Za-z0-9+/=]{4,1024}");
  }

  @Test
  void everySessionHasATokenOfItsOwn() {
    assertThat(fixture.client().token()).isNotEqualTo(fixture.client().token());
  }

  @Test
  void aSessionOnAnUnknownLedgerIsRefused() {
    assertBadRequest(
        () -> fixture.service.startSession(fixture.account, SessionFixture.REGION, "boats"),
        "Ledger boats does not exist or is not active");
  }

  @Test
  void aSessionOnALedgerOfAnotherRegionIsRefused() {
    assertBadRequest(
        () -> fixture.service.startSession(fixture.account, "eu-west-1", SessionFixture.LEDGER),
        "Ledger cars does not exist or is not active");
  }

  @Test
  void aSessionOnACreatingLedgerIsRefused() {
    fixture.account.lifeCycle(
        LifeCycle.of(new Transition.AfterTime(Duration.ofSeconds(1)), Transition.AT_ONCE));
    fixture
        .account
        .ledgers(SessionFixture.REGION)
        .create(new LedgerSettings("boats", PermissionsMode.ALLOW_ALL, false));

    assertBadRequest(
        () -> fixture.service.startSession(fixture.account, SessionFixture.REGION, "boats"),
        "Ledger boats does not exist or is not active");
  }

  @Test
  void aSecondTransactionIsRefusedWhileOneIsOpen() {
    Client client = fixture.clientInTransaction();

    assertBadRequest(client::begin, "Transaction already open");
  }

  @Test
  void theOpenTransactionSurvivesTheRefusalOfASecondOne() {
    Client client = fixture.clientInTransaction();
    assertBadRequest(client::begin, "Transaction already open");

    assertThatCode(client::commit).doesNotThrowAnyException();
  }

  @Test
  void executeNeedsAnOpenTransaction() {
    Client client = fixture.client();

    assertBadRequest(() -> client.execute("SELECT * FROM T"), "No open transaction");
  }

  @Test
  void fetchNeedsAnOpenTransaction() {
    Client client = fixture.client();

    assertBadRequest(() -> client.fetch("AAAA"), "No open transaction");
  }

  @Test
  void commitNeedsAnOpenTransaction() {
    Client client = fixture.client();

    assertBadRequest(client::commit, "No open transaction");
  }

  @Test
  void executeWithTheIdOfAnotherTransactionIsRefused() {
    Client client = fixture.clientInTransaction();

    assertBadRequest(
        () ->
            fixture.service.executeStatement(
                fixture.account, client.token(), OTHER_ID, "SELECT * FROM T", List.of()),
        "No open transaction");
  }

  @Test
  void commitWithTheIdOfAnotherTransactionLeavesTheOpenOne() {
    Client client = fixture.clientInTransaction();

    assertBadRequest(
        () ->
            fixture.service.commitTransaction(
                fixture.account, client.token(), OTHER_ID, new byte[32]),
        "No open transaction");
    assertThatCode(client::commit).doesNotThrowAnyException();
  }

  @Test
  void aCommitClosesTheTransaction() {
    Client client = fixture.clientInTransaction();
    client.commit();

    assertBadRequest(client::commit, "No open transaction");
    assertThatCode(client::begin).doesNotThrowAnyException();
  }

  @Test
  void abortWithoutATransactionSucceeds() {
    Client client = fixture.client();

    assertThat(client.abort().processingTimeMilliseconds()).isPositive();
  }

  @Test
  void anAbortClosesTheTransaction() {
    Client client = fixture.clientInTransaction();
    client.abort();

    assertBadRequest(client::commit, "No open transaction");
  }

  @Test
  void anEndedSessionIsUnknown() {
    Client client = fixture.clientInTransaction();
    client.end();

    assertInvalidSession(client::begin, "No such session");
  }

  @Test
  void anUnknownTokenIsNoSession() {
    assertInvalidSession(
        () -> fixture.service.startTransaction(fixture.account, WELL_FORMED_TOKEN),
        "No such session");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "====", "not base64", "AAAA_AAAA"})
  void aMalformedTokenIsABadParameter(String token) {
    assertBadRequest(
        () -> fixture.service.startTransaction(fixture.account, token),
        "The parameter SessionToken is not valid");
  }

  @Test
  void aTokenIsUnknownInAnotherAccount() {
    Client client = fixture.client();

    assertInvalidSession(
        () ->
            fixture.service.startTransaction(
                fixture.accounts.account("222222222222"), client.token()),
        "No such session");
  }

  @Test
  void accountsWithTheSameIdsHaveSessionsOfTheirOwn() {
    Account one = fixture.accounts.fork(fixture.account, 7);
    Account other = fixture.accounts.fork(fixture.account, 7);
    Client client = new Client(fixture.service, one);
    Client twin = new Client(fixture.service, other);
    assertThat(twin.token()).isEqualTo(client.token());
    twin.end();

    assertThatCode(client::begin).doesNotThrowAnyException();
  }

  @Test
  void aTokenUsedInAnotherAccountStaysGood() {
    Client client = fixture.client();
    assertInvalidSession(
        () -> fixture.service.endSession(fixture.accounts.account("222222222222"), client.token()),
        "No such session");

    assertThatCode(client::begin).doesNotThrowAnyException();
  }

  @Test
  void theSessionsOfADeletedLedgerAreUnknown() {
    Client client = fixture.clientInTransaction();
    fixture.ledger.delete();

    assertInvalidSession(client::commit, "No such session");
  }

  @Test
  void theSessionsOfADeletedLedgerStayUnknownWhenItsNameIsUsedAgain() {
    Client client = fixture.client();
    fixture.ledger.delete();
    fixture
        .account
        .ledgers(SessionFixture.REGION)
        .create(new LedgerSettings(SessionFixture.LEDGER, PermissionsMode.ALLOW_ALL, false));

    assertInvalidSession(client::begin, "No such session");
  }

  @Test
  void theSessionsOfAReleasedAccountAreUnknown() {
    Client client = fixture.client();
    fixture.accounts.release(fixture.account.id());

    assertInvalidSession(client::begin, "No such session");
    assertInvalidSession(
        () ->
            fixture.service.startTransaction(
                fixture.accounts.account(fixture.account.id()), client.token()),
        "No such session");
  }

  @Test
  void aCommandTakesAtLeastAMillisecond() {
    assertThat(fixture.client().abort()).isEqualTo(new Timing(1));
  }
}
