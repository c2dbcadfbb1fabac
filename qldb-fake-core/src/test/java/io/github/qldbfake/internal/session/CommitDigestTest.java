package io.github.qldbfake.internal.session;

import static io.github.qldbfake.internal.session.SessionFixture.assertBadRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitDigestTest {

  private final SessionFixture fixture = new SessionFixture();

  @Test
  void withoutStatementsItIsTheHashOfTheTransactionId() {
    Client client = fixture.clientInTransaction();

    assertThat(client.commit().commitDigest().toByteArray())
        .isEqualTo(new ClientDigest(client.transactionId()).toByteArray());
  }

  @Test
  void statementsAreFoldedInAsTheDriverDoes() {
    Client client = fixture.clientInTransaction();
    client.execute("CREATE TABLE T");
    client.execute("INSERT INTO T VALUE ?", "{a:1.50,b:2020-01-01T00:00:00.000Z}");
    client.execute("SELECT * FROM T WHERE a = ? AND b IN ?", "1.5", "[1, null, a::{c:{{AA==}}}]");

    assertThatCode(client::commit).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT * FROM Absent", "not a statement at all", "'", "\n"})
  void aRefusedStatementIsFoldedInToo(String refused) {
    Client client = fixture.clientInTransaction();
    assertThat(catchThrowable(() -> client.execute(refused))).isNotNull();

    assertThatCode(client::commit).doesNotThrowAnyException();
  }

  @Test
  void aStatementWithTheWrongNumberOfParametersIsFoldedInToo() {
    Client client = fixture.clientInTransaction();
    assertThat(catchThrowable(() -> client.execute("SELECT * FROM T WHERE a = ?", "1", "2")))
        .isNotNull();

    assertThatCode(client::commit).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 32, 33})
  void anotherDigestIsRefused(int length) {
    Client client = fixture.clientInTransaction();

    assertBadRequest(() -> client.commitWith(new byte[length]), "Digests don't match");
  }

  @Test
  void aRefusedDigestClosesTheTransactionWithoutATrace() {
    Client client = fixture.client();
    client.run("CREATE TABLE T");
    long tip = fixture.tip();
    client.begin();
    client.execute("INSERT INTO T VALUE {'a': 1}");

    assertBadRequest(() -> client.commitWith(new byte[32]), "Digests don't match");

    assertBadRequest(client::commit, "No open transaction");
    assertThat(fixture.tip()).isEqualTo(tip);
  }
}
