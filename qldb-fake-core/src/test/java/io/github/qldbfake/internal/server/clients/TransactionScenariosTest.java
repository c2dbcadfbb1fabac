package io.github.qldbfake.internal.server.clients;

import static io.github.qldbfake.internal.server.clients.ScenarioFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.internal.server.clients.SessionWire.Rows;
import io.github.qldbfake.internal.session.ClientDigest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Sessions and transactions, over every client. */
@ParameterizedClass(name = "{0}")
@EnumSource
final class TransactionScenariosTest {

  private static final String INSERT = "INSERT INTO T ?";
  private static final String READ = "SELECT * FROM T";

  @RegisterExtension final ScenarioFixture fixture;
  private final SessionWire sessions;

  TransactionScenariosTest(JavaClient client) {
    fixture = new ScenarioFixture(client);
    sessions = fixture.sessions;
    fixture.account.createLedger("cars").execute("CREATE TABLE T");
  }

  @Test
  void whatATransactionInsertedIsReadAfterItsCommit() {
    String session = sessions.start("cars");
    String writing = sessions.begin(session);
    sessions.execute(session, writing, INSERT, List.of("{n:1}"));
    byte[] digest = digest(writing, INSERT, "{n:1}");
    assertThat(sessions.commit(session, writing, digest)).isEqualTo(digest);
    String reading = sessions.begin(session);
    assertThat(read(session, reading).values()).containsExactly("{n:1}");
    sessions.end(session);
  }

  @Test
  void whatAnAbortedTransactionInsertedIsGone() {
    String session = sessions.start("cars");
    sessions.execute(session, sessions.begin(session), INSERT, List.of("{n:1}"));
    sessions.abort(session);
    assertThat(read(session, sessions.begin(session)).values()).isEmpty();
  }

  @Test
  void resultsComeInPages() {
    fixture.account.ledger("cars").execute("INSERT INTO T << {'n':1}, {'n':2}, {'n':3} >>");
    fixture.account.limit(ServiceLimit.PAGE_ROWS, 2);
    String session = sessions.start("cars");
    String transaction = sessions.begin(session);
    Rows first = read(session, transaction);
    Rows second = sessions.fetch(session, transaction, first.nextPageToken());
    assertThat(first.values()).hasSize(2);
    assertThat(second.values()).hasSize(1);
    assertThat(second.nextPageToken()).isNull();
  }

  @Test
  void theLaterOfTwoConflictingTransactionsIsRefused() {
    String one = sessions.start("cars");
    String two = sessions.start("cars");
    String early = sessions.begin(one);
    String late = sessions.begin(two);
    read(two, late);
    sessions.execute(two, late, INSERT, List.of("{n:2}"));
    sessions.execute(one, early, INSERT, List.of("{n:1}"));
    sessions.commit(one, early, digest(early, INSERT, "{n:1}"));
    ClientDigest digest = new ClientDigest(late);
    digest.fold(READ);
    digest.fold(INSERT, "{n:2}");
    Refusal refusal =
        assertRefused(
            "OccConflictException 400", () -> sessions.commit(two, late, digest.toByteArray()));
    assertThat(refusal).hasMessageStartingWith("Optimistic concurrency control (OCC) failure");
  }

  @Test
  void aTransactionThatGrewTooOldHasExpired() {
    String session = sessions.start("cars");
    String transaction = sessions.begin(session);
    fixture.clock.advance(Duration.ofSeconds(31));
    Refusal refusal =
        assertRefused("InvalidSessionException 400", () -> read(session, transaction));
    assertThat(refusal).hasMessage("Transaction " + transaction + " has expired");
  }

  @Test
  void aStatementThatIsWrongIsRefusedWithItsPlace() {
    String session = sessions.start("cars");
    String transaction = sessions.begin(session);
    Refusal refusal =
        assertRefused(
            "BadRequestException 400",
            () -> sessions.execute(session, transaction, "SELECT * FROM Cars", List.of()));
    assertThat(refusal).hasMessageContaining("at line 1, column 15");
    assertThat(refusal).hasMessageContaining("No such variable named 'Cars'");
  }

  @Test
  void aCommitWithTheDigestOfAnotherTransactionIsRefused() {
    String session = sessions.start("cars");
    String transaction = sessions.begin(session);
    sessions.execute(session, transaction, INSERT, List.of("{n:1}"));
    assertRefused(
        "BadRequestException 400",
        () -> sessions.commit(session, transaction, digest(transaction, READ)));
  }

  @Test
  void anUnknownLedgerHasNoSessions() {
    assertRefused("BadRequestException 400", () -> sessions.start("boats"));
  }

  private Rows read(String session, String transaction) {
    return sessions.execute(session, transaction, READ, List.of());
  }

  private static byte[] digest(String transaction, String statement, String... parameters) {
    ClientDigest digest = new ClientDigest(transaction);
    digest.fold(statement, parameters);
    return digest.toByteArray();
  }
}
