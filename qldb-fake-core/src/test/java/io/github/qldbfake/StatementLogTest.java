package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.account.HandMovedClock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a log gets to know of each statement. */
final class StatementLogTest {

  private final List<LoggedStatement> log = Collections.synchronizedList(new ArrayList<>());
  private final QldbFake fake =
      QldbFake.builder().clock(new HandMovedClock()).statementLog(log::add).start();
  private final FakeAccount account = fake.account("123456789012");
  private final FakeLedger cars = account.createLedger("cars");

  @AfterEach
  void stop() {
    fake.close();
  }

  private LoggedStatement last() {
    return log.get(log.size() - 1);
  }

  @Test
  void aStatementIsLoggedWithWhereItRanAndWhatItCameTo() {
    List<String> unused = cars.execute("CREATE TABLE T");
    assertThat(cars.execute("INSERT INTO T << ?, ? >>", "{a: 1}", "{a: 2}")).hasSize(2);

    LoggedStatement insert = last();

    assertThat(insert.account()).isEqualTo("123456789012");
    assertThat(insert.ledger()).isEqualTo("cars");
    assertThat(insert.transactionId()).matches("[A-Za-z0-9]{22}");
    assertThat(insert.statement()).isEqualTo("INSERT INTO T << ?, ? >>");
    assertThat(insert.rows()).isEqualTo(2);
    assertThat(insert.more()).isFalse();
    assertThat(insert.writeIos()).isPositive();
    assertThat(insert.milliseconds()).isPositive();
    assertThat(insert.error()).isEmpty();
    assertThat(insert.at()).isAfterOrEqualTo(HandMovedClock.START);
  }

  @Test
  void rowsOfFurtherPagesAreNotCounted() {
    FakeAccount unused = account.limit(ServiceLimit.PAGE_ROWS, 1);
    assertThat(cars.execute("CREATE TABLE T")).hasSize(1);
    assertThat(cars.execute("INSERT INTO T << {'a': 1}, {'a': 2} >>")).hasSize(2);
    assertThat(cars.execute("SELECT * FROM T")).hasSize(2);
    assertThat(last().rows()).isEqualTo(1);
    assertThat(last().more()).isTrue();
  }

  @Test
  void aRefusedStatementIsLoggedWithItsError() {
    assertThatThrownBy(() -> cars.execute("DROP TABLE T")).isInstanceOf(QldbFakeException.class);
    assertThat(last().rows()).isZero();
    assertThat(last().error())
        .map(it -> it.startsWith("BadRequestException: "))
        .isEqualTo(Optional.of(true));
  }

  @Test
  void theValuesOfParametersAreNotLogged() {
    assertThat(cars.execute("CREATE TABLE T")).hasSize(1);
    assertThat(cars.execute("INSERT INTO T ?", "{password: \"hidden\"}")).hasSize(1);
    assertThat(log.toString()).contains("INSERT INTO T ?").doesNotContain("hidden");
  }
}
