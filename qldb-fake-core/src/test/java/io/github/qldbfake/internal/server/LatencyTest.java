package io.github.qldbfake.internal.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.AccountSources;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.fault.FaultRule;
import io.github.qldbfake.internal.fault.FaultType;
import io.github.qldbfake.internal.server.ServiceHandler.Protocols;
import io.github.qldbfake.internal.server.admin.AdminApi;
import io.github.qldbfake.internal.session.SessionOptions;
import io.github.qldbfake.internal.session.SessionService;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A request that has to wait: for how long, and what happens before and after. */
final class LatencyTest {

  private static final Duration LATE = Duration.ofHours(1);

  private final SeededIds ids = new SeededIds(1);
  private final Accounts accounts = new Accounts(new AccountSources(new HandMovedClock(), ids));
  private final Account account = accounts.account(Accounts.DEFAULT_ID);
  private final ServiceHandler handler = handler();

  private ServiceHandler handler() {
    Json json = new Json();
    SessionService sessions = new SessionService(new SessionOptions(() -> 0, () -> false));
    Protocols protocols =
        new Protocols(
            new ControlPlaneHandler(ApiModel.ofControlPlane(), json),
            new SessionHandler(ApiModel.ofSessions(), json, sessions),
            new DeliveredEndpoint(accounts, json),
            new AdminApi(accounts, sessions));
    return new ServiceHandler(new CallerResolver(accounts), () -> protocols, ids);
  }

  private WaitingExchange create(String ledger) {
    String body = "{\"Name\":\"" + ledger + "\",\"PermissionsMode\":\"ALLOW_ALL\"}";
    WaitingExchange exchange =
        new WaitingExchange(
            new HttpRequest("POST", "/ledgers", "", Map.of(), body.getBytes(US_ASCII)));
    handler.handle(exchange);
    return exchange;
  }

  private List<String> ledgers() {
    return account.ledgers(CallerResolver.DEFAULT_REGION).list().stream()
        .map(LedgerResource::name)
        .toList();
  }

  private void late() {
    account.faults().add(FaultRule.latency(LATE).onCall(1));
  }

  @Test
  void withoutLatencyNothingWaits() {
    WaitingExchange exchange = create("cars");

    assertThat(exchange.waits()).isEmpty();
    assertThat(exchange.answered()).map(HttpResponse::status).contains(200);
  }

  @Test
  void aLateCallHasNotHappenedYet() {
    late();
    WaitingExchange exchange = create("cars");

    assertThat(exchange.waits()).containsExactly(LATE);
    assertThat(exchange.answered()).isEmpty();
    assertThat(ledgers()).isEmpty();
  }

  @Test
  void aLateCallIsCarriedOutInTheEnd() {
    late();
    WaitingExchange exchange = create("cars");
    exchange.goOn();

    assertThat(exchange.answered()).map(HttpResponse::status).contains(200);
    assertThat(ledgers()).containsExactly("cars");
  }

  @Test
  void othersAreAnsweredMeanwhile() {
    late();
    WaitingExchange late = create("cars");
    WaitingExchange other = create("cars");
    late.goOn();

    assertThat(other.answered()).map(HttpResponse::status).contains(200);
    assertThat(late.answered()).map(HttpResponse::status).contains(409);
  }

  @Test
  void anErrorCanBeLate() {
    late();
    account.faults().add(FaultRule.of(FaultType.THROTTLING));
    WaitingExchange exchange = create("cars");
    assertThat(exchange.answered()).isEmpty();
    exchange.goOn();

    assertThat(exchange.answered()).map(HttpResponse::status).contains(400);
    assertThat(ledgers()).isEmpty();
  }

  @Test
  void aConnectionCanBeDroppedLate() {
    late();
    account.faults().add(FaultRule.of(FaultType.DROPPED_CONNECTION));
    WaitingExchange exchange = create("cars");
    assertThat(exchange.hasHungUp()).isFalse();
    exchange.goOn();

    assertThat(exchange.hasHungUp()).isTrue();
    assertThat(exchange.answered()).isEmpty();
    assertThat(ledgers()).isEmpty();
  }

  @Test
  void anAnswerCanBeLostLate() {
    late();
    account.faults().add(FaultRule.of(FaultType.LOST_ANSWER));
    WaitingExchange exchange = create("cars");
    assertThat(ledgers()).isEmpty();
    exchange.goOn();

    assertThat(exchange.hasHungUp()).isTrue();
    assertThat(exchange.answered()).isEmpty();
    assertThat(ledgers()).containsExactly("cars");
  }
}
