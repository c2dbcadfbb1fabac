package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.qldbsession.model.BadRequestException;
import software.amazon.awssdk.services.qldbsession.model.OccConflictException;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.Result;
import software.amazon.qldb.RetryPolicy;

/** The official driver against the fake. */
final class DriverRoundTripTest {

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  private QldbFake fake;
  private QldbDriver driver;
  private QldbDriver other;

  @BeforeEach
  void start() {
    fake = QldbFake.builder().start();
    FakeAccount account = fake.newAccount();
    account.createLedger("ledger").execute("CREATE TABLE T");
    driver = Clients.driver(account, "ledger");
    other = Clients.driver(account, "ledger");
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
    other.close();
    fake.close();
  }

  @Test
  void theDriverFindsTheTables() {
    assertThat(driver.getTableNames()).containsExactly("T");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "null.int",
        "true",
        "12345678901234567890",
        "1.50",
        "5.00d-2",
        "1.25e0",
        "2019-06-05T20:53:21.123-08:00",
        "2019-06T",
        "symbol",
        "'a b'",
        "\"text\"",
        "{{aGVsbG8=}}",
        "{{\"clob\"}}",
        "[1,[2]]",
        "(a (b))",
        "{a:{b:1}}",
        "ann::x::5"
      })
  void everyIonTypeComesBackAsItWasInserted(String text) {
    IonValue value = ION.singleValue(text);
    IonStruct document = ION.newEmptyStruct();
    document.add("v", value.clone());
    driver.execute(
        txn -> {
          txn.execute("INSERT INTO T ?", document);
        });
    assertThat(rows("SELECT VALUE v FROM T")).containsExactly(value);
  }

  @Test
  void moreRowsThanAPageHoldsComeInOrder() {
    for (int batch = 0; batch < 15; batch++) {
      int first = batch * 30;
      driver.execute(
          txn -> {
            for (int number = first; number < first + 30; number++) {
              IonStruct document = ION.newEmptyStruct();
              document.add("n", ION.newInt(number));
              txn.execute("INSERT INTO T ?", document);
            }
          });
    }
    List<IonValue> rows = rows("SELECT VALUE n FROM T");
    assertThat(rows).hasSize(450);
    assertThat(rows.get(449)).isEqualTo(ION.newInt(449));
  }

  @Test
  void theNestedLoopsOfSixTablesAreReportedAs1092Reads() {
    driver.execute(
        txn -> {
          txn.execute("INSERT INTO T << {'n':1}, {'n':2}, {'n':3} >>");
        });
    long reads =
        driver.execute(
            txn -> {
              Result result = txn.execute("SELECT * FROM T a, T b, T c, T d, T e, T f");
              int rows = 0;
              for (IonValue row : result) {
                rows += row.isNullValue() ? 0 : 1;
              }
              assertThat(rows).isEqualTo(729);
              return result.getConsumedIOs().getReadIOs();
            });
    assertThat(reads).isEqualTo(1092);
  }

  @Test
  void aRefusedStatementSaysWhereAndWhy() {
    assertThatThrownBy(() -> rows("select * from Vehicles"))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining(
            "Semantic Error: at line 1, column 15: No such variable named 'Vehicles'; No such"
                + " variable named 'Vehicles'");
  }

  @Test
  void aTransactionGoesOnAfterARefusedStatement() {
    driver.execute(
        txn -> {
          assertThatThrownBy(() -> txn.execute("INSERT INTO U VALUE {'a':1}"))
              .isInstanceOf(BadRequestException.class)
              .hasMessageContaining("No such variable named 'U'");
          txn.execute("CREATE TABLE U");
          txn.execute("INSERT INTO U VALUE {'a':1}");
        });
    assertThat(rows("SELECT VALUE a FROM U")).containsExactly(ION.newInt(1));
  }

  @Test
  void whatAnotherDriverChangedSinceIsAConflict() {
    driver.execute(
        txn -> {
          txn.execute("INSERT INTO T VALUE {'n':1}");
        });
    RetryPolicy once = RetryPolicy.builder().maxRetries(0).build();
    assertThatThrownBy(
            () ->
                driver.execute(
                    txn -> {
                      txn.execute("SELECT * FROM T");
                      other.execute(
                          inner -> {
                            inner.execute("UPDATE T SET n = 2");
                          });
                    },
                    once))
        .isInstanceOf(OccConflictException.class)
        .hasMessageContaining(
            "Optimistic concurrency control (OCC) failure encountered while committing the"
                + " transaction");
  }

  private List<IonValue> rows(String statement) {
    return driver.execute(
        txn -> {
          List<IonValue> rows = new ArrayList<>();
          txn.execute(statement).forEach(rows::add);
          return rows;
        });
  }
}
