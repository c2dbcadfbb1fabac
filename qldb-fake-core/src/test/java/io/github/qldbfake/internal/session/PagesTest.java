package io.github.qldbfake.internal.session;

import static io.github.qldbfake.internal.session.SessionFixture.assertBadRequest;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

  private static final String BAD_TOKEN = "The parameter NextPageToken is not valid";

  private final SessionFixture fixture = new SessionFixture();
  private final Client client = fixture.client();

  @BeforeEach
  void sevenRowsAndAnOpenTransaction() {
    client.run("CREATE TABLE T");
    client.run("INSERT INTO T ?", "[{n:1},{n:2},{n:3},{n:4},{n:5},{n:6},{n:7}]");
    client.begin();
  }

  @Test
  void aPageHasAtMostThePageSize() {
    assertThat(client.execute("SELECT * FROM T").values()).hasSize(SessionFixture.PAGE_SIZE);
  }

  @Test
  void thePagesTogetherHaveEveryRowOnce() {
    assertThat(client.rows("SELECT * FROM T"))
        .containsExactlyInAnyOrder("{n:1}", "{n:2}", "{n:3}", "{n:4}", "{n:5}", "{n:6}", "{n:7}");
  }

  @Test
  void aFullLastPageHasNoToken() {
    PageResult first = client.execute("SELECT * FROM T WHERE n > 1");
    PageResult second = client.fetch(first.nextPageToken().orElseThrow());

    assertThat(second.values()).hasSize(SessionFixture.PAGE_SIZE);
    assertThat(second.nextPageToken()).isEmpty();
  }

  @Test
  void aTokenIsPlainBase64() {
    assertThat(firstToken()).matches("[A-Za-z0-9+/=]{4,1024}");
  }

  @Test
  void theTokensOfTwoStatementsAreIndependent() {
    String first = firstToken();
    String second = client.execute("SELECT n FROM T WHERE n < 5").nextPageToken().orElseThrow();

    assertThat(client.fetch(second).values()).hasSize(1);
    assertThat(client.fetch(first).values()).hasSize(SessionFixture.PAGE_SIZE);
  }

  @Test
  void aTokenIsGoodForOnePage() {
    String token = firstToken();
    client.fetch(token);

    assertBadRequest(() -> client.fetch(token), BAD_TOKEN);
  }

  @Test
  void aTokenDiesWithItsTransaction() {
    String token = firstToken();
    client.commit();
    client.begin();

    assertBadRequest(() -> client.fetch(token), BAD_TOKEN);
  }

  @Test
  void aTokenIsUnknownInAnotherSession() {
    String token = firstToken();
    Client other = fixture.clientInTransaction();
    other.execute("SELECT * FROM T");

    assertBadRequest(() -> other.fetch(token), BAD_TOKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAA", "====", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void aTokenThatIsNotOursIsRefused(String token) {
    assertBadRequest(() -> client.fetch(token), BAD_TOKEN);
  }

  @Test
  void rowsShowTheTableAsItWasWhenTheStatementRan() {
    String token = firstToken();
    client.execute("DELETE FROM T");

    assertThat(client.fetch(token).values()).hasSize(SessionFixture.PAGE_SIZE);
  }

  @Test
  void eachPageReportsItsOwnReads() {
    PageResult first = client.execute("SELECT * FROM T");
    PageResult second = client.fetch(first.nextPageToken().orElseThrow());

    assertThat(first.ios().readIos()).isPositive();
    assertThat(first.ios().readIos() + second.ios().readIos()).isLessThanOrEqualTo(7);
  }

  private String firstToken() {
    return client.execute("SELECT * FROM T").nextPageToken().orElseThrow();
  }
}
