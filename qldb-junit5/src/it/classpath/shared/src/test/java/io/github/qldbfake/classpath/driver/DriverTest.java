package io.github.qldbfake.classpath.driver;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.classpath.VehicleLedger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.TransactionExecutor;

@VehicleLedger
class DriverTest {

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  @Test
  void aConflictMakesTheDriverTryAgain(QldbDriver mine, QldbDriver theirs) {
    List<String> colorsSeen = new ArrayList<>();

    mine.execute(
        txn -> {
          colorsSeen.add(color(txn));
          if (colorsSeen.size() == 1) {
            paint(theirs, "Red");
          }
          paint(txn, "Blue");
        });

    assertThat(colorsSeen).containsExactly("Green", "Red");
  }

  @Test
  void historyKeepsEveryRevision(QldbDriver driver, FakeLedger ledger) {
    paint(driver, "Red");

    assertThat(ledger.history("Vehicle")).hasSize(2);
  }

  @Test
  void numbersAndTextsArriveAsTheyAre(QldbDriver driver) {
    IonValue expected = ION.singleValue("{VIN: \"TESTVIN0000000001\", Color: \"Green\", Doors: 3}");

    IonValue vehicle =
        driver.execute(
            txn -> {
              return txn.execute("SELECT * FROM Vehicle").iterator().next();
            });

    assertThat(vehicle).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Red", "Blue"})
  void everyInvocationBeginsWithTheSeed(String color, QldbDriver driver, FakeLedger ledger) {
    paint(driver, color);

    assertThat(ledger.history("Vehicle")).hasSize(2);
  }

  @Nested
  class Within {

    @Test
    void aNestedClassSeesTheLedgerOfTheOneAroundIt(QldbDriver driver) {
      String color =
          driver.execute(
              txn -> {
                return color(txn);
              });

      assertThat(color).isEqualTo("Green");
    }
  }

  private static String color(TransactionExecutor txn) {
    return txn.execute("SELECT VALUE Color FROM Vehicle WHERE VIN = 'TESTVIN0000000001'")
        .iterator()
        .next()
        .toString()
        .replace("\"", "");
  }

  private static void paint(QldbDriver driver, String color) {
    driver.execute(
        txn -> {
          paint(txn, color);
        });
  }

  private static void paint(TransactionExecutor txn, String color) {
    txn.execute(
        "UPDATE Vehicle SET Color = ? WHERE VIN = 'TESTVIN0000000001'", ION.newString(color));
  }
}
