package io.github.qldbfake.benchmarks.startup;

import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import java.util.Iterator;
import software.amazon.qldb.QldbDriver;

/** Transactions of one statement through a driver. */
final class Transactions {

  private final QldbDriver driver;
  private final MeasuredStatement statement;
  private final IonSystem ion = IonSystemBuilder.standard().build();
  private int count;

  Transactions(QldbDriver driver, MeasuredStatement statement) {
    this.driver = driver;
    this.statement = statement;
  }

  /** Commits one and reads what it gives. */
  void commit() {
    IonValue parameter = ion.singleValue(statement.parameter(count++));
    driver.execute(
        transaction -> {
          Iterator<IonValue> rows = transaction.execute(statement.text(), parameter).iterator();
          while (rows.hasNext()) {
            IonValue unused = rows.next();
          }
        });
  }
}
