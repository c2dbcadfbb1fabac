package io.github.qldbfake.internal.session;

import static io.github.qldbfake.internal.session.SessionFixture.assertBadRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qldbfake.internal.account.ServiceException;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements made to do harm end as refusals, and the session goes on. */
@Timeout(300)
class HostileStatementTest {

  /**
   * Three quarters of what a thread of the server has. How much the same calls take depends on what
   * the JVM has compiled by then: half was now and then too little.
   */
  private static final long SMALL_STACK = 768 * 1024L;

  private static final int DEEPEST_ALLOWED = 190;

  private final SessionFixture fixture = new SessionFixture();
  private final Client client = fixture.client();

  @BeforeEach
  void aTableAndAnOpenTransaction() {
    client.run("CREATE TABLE T");
    client.run("INSERT INTO T VALUE {'a': 1, 'b': [1,2]}");
    client.begin();
  }

  @AfterEach
  void theTransactionIsStillUsable() {
    assertThat(client.rows("SELECT a FROM T")).contains("{a:1}");
  }

  @ParameterizedTest
  @MethodSource("io.github.qldbfake.internal.session.HostileStatements#nests")
  void nestingWithoutEndIsRefused(HostileStatements.Nest nest) {
    assertRefused(() -> client.execute(nest.deepest()));
  }

  @ParameterizedTest
  @MethodSource("io.github.qldbfake.internal.session.HostileStatements#nests")
  void theDeepestNestingFitsInASmallStack(HostileStatements.Nest nest) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Runnable statement =
        () -> thrown.set(catchThrowable(() -> client.execute(nest.deep(DEEPEST_ALLOWED))));
    Thread thread = new Thread(null, statement, "small", SMALL_STACK);
    thread.start();
    thread.join();

    assertThat(thrown.get() instanceof Error).as("%s", thrown.get()).isFalse();
  }

  @ParameterizedTest
  @MethodSource({
    "io.github.qldbfake.internal.session.HostileStatements#longOnes",
    "io.github.qldbfake.internal.session.HostileStatements#hugeNumbers"
  })
  void whatIsLongOrHugeIsAnsweredOrRefused(String statement) {
    Throwable thrown = catchThrowable(() -> client.execute(statement));

    assertThat(thrown == null || thrown instanceof ServiceException).as("%s", thrown).isTrue();
  }

  @ParameterizedTest
  @MethodSource("io.github.qldbfake.internal.session.HostileStatements#outOfRange")
  void whatIsOutOfRangeIsRefused(String statement) {
    assertRefused(() -> client.execute(statement));
  }

  @Test
  void rowsThatHaveToBeHeldAreBounded() {
    String query = "SELECT VALUE 1 FROM " + HostileStatements.doublings(30);

    assertBadRequest(
        () -> client.execute("SELECT VALUE (" + query + ") FROM T"),
        "The statement needs more than 1000000 rows at the same time");
  }

  private static void assertRefused(ThrowingCallable call) {
    ServiceException refusal = catchThrowableOfType(ServiceException.class, call);
    assertThat(refusal).isNotNull();
    assertThat(refusal.type()).isEqualTo("BadRequestException");
  }
}
