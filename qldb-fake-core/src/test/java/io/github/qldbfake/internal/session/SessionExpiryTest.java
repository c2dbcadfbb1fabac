package io.github.qldbfake.internal.session;

import static io.github.qldbfake.internal.session.SessionFixture.assertInvalidSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.qldbfake.internal.partiql.Partiql;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionExpiryTest {

  private static final Duration TRANSACTION_LIFE = Duration.ofSeconds(30);
  private static final Duration SESSION_LIFE = Duration.ofMinutes(15);
  private static final Duration TICK = Duration.ofMillis(1);

  private final SessionFixture fixture = new SessionFixture();

  static Stream<Named<Consumer<Client>>> commands() {
    return Stream.of(
        Named.of("StartTransaction", Client::begin),
        Named.of("ExecuteStatement", client -> client.execute("SELECT * FROM T")),
        Named.of("FetchPage", client -> client.fetch("AAAA")),
        Named.of("CommitTransaction", Client::commit),
        Named.of("AbortTransaction", Client::abort),
        Named.of("EndSession", Client::end));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void anyCommandOnATransactionOlderThanThirtySecondsFails(Consumer<Client> command) {
    Client client = fixture.clientInTransaction();
    fixture.clock.advance(TRANSACTION_LIFE.plus(TICK));

    assertInvalidSession(
        () -> command.accept(client), "Transaction " + client.transactionId() + " has expired");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theSessionOfAnExpiredTransactionIsDiscarded(Consumer<Client> command) {
    Client client = fixture.clientInTransaction();
    fixture.clock.advance(TRANSACTION_LIFE.plus(TICK));
    assertThat(catchThrowable(client::commit)).isNotNull();

    assertInvalidSession(() -> command.accept(client), "No such session");
  }

  @Test
  void aTransactionOfThirtySecondsStillCommits() {
    Client client = fixture.clientInTransaction();
    fixture.clock.advance(TRANSACTION_LIFE);

    assertThatCode(client::commit).doesNotThrowAnyException();
  }

  @Test
  void theThirtySecondsBeginWithEachTransaction() {
    Client client = fixture.clientInTransaction();
    fixture.clock.advance(TRANSACTION_LIFE);
    client.commit();
    client.begin();
    fixture.clock.advance(TRANSACTION_LIFE);

    assertThatCode(client::commit).doesNotThrowAnyException();
  }

  @Test
  void theTextOfAnExpiredTransactionIsTheOneThatDriversLookFor() {
    Client client = fixture.clientInTransaction();
    fixture.clock.advance(TRANSACTION_LIFE.plus(TICK));

    assertThat(catchThrowable(client::commit).getMessage()).matches("Transaction.*has expired.*");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void anyCommandOnASessionOlderThanFifteenMinutesFails(Consumer<Client> command) {
    Client client = fixture.client();
    fixture.clock.advance(SESSION_LIFE.plus(TICK));

    assertInvalidSession(() -> command.accept(client), "Session " + id(client) + " has expired");
  }

  @Test
  void anExpiredSessionIsForgottenAfterItsError() {
    Client client = fixture.client();
    fixture.clock.advance(SESSION_LIFE.plus(TICK));
    assertThat(catchThrowable(client::begin)).isNotNull();

    assertInvalidSession(client::begin, "No such session");
  }

  @Test
  void anOldExpiredSessionIsForgottenWithoutAnyError() {
    Client client = fixture.client();
    fixture.clock.advance(SESSION_LIFE.multipliedBy(2).plus(TICK));

    assertInvalidSession(client::begin, "No such session");
  }

  @Test
  void aSessionOfFifteenMinutesStillWorks() {
    Client client = fixture.client();
    fixture.clock.advance(SESSION_LIFE);

    assertThatCode(client::begin).doesNotThrowAnyException();
  }

  @Test
  void aSessionExpiresInTheMidstOfATransaction() {
    Client client = fixture.client();
    fixture.clock.advance(SESSION_LIFE.minusSeconds(1));
    client.begin();
    fixture.clock.advance(Duration.ofSeconds(2));

    assertInvalidSession(client::commit, "Session " + id(client) + " has expired");
  }

  @Test
  void sessionsLeftBehindDoNotPileUp() {
    Sessions sessions = new Sessions();
    List<Session> left = IntStream.range(0, 30).mapToObj(number -> session()).toList();
    left.forEach(sessions::add);
    fixture.clock.advance(SESSION_LIFE.multipliedBy(2).plus(TICK));

    IntStream.range(0, 10).forEach(number -> sessions.add(session()));

    assertThat(sessions.size()).isEqualTo(10);
  }

  @Test
  void liveSessionsAreNotSweptAway() {
    Sessions sessions = new Sessions();

    IntStream.range(0, 30).forEach(number -> sessions.add(session()));

    assertThat(sessions.size()).isEqualTo(30);
  }

  private Session session() {
    return new Session(
        SessionToken.draw(fixture.account.ids()),
        fixture.account,
        fixture.ledger,
        Optional::empty,
        new Partiql(),
        new SessionOptions(() -> 0, () -> false));
  }

  private static String id(Client client) {
    return SessionToken.parse(client.token()).orElseThrow().sessionId().toString();
  }
}
