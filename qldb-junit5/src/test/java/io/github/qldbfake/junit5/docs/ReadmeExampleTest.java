package io.github.qldbfake.junit5.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qldbfake.junit5.QldbLedger;
import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.Result;

// region readme
@QldbLedger(name = "people", statements = "CREATE TABLE Person")
class ReadmeExampleTest {

  @Test
  void readsWhatItInserted(QldbDriver driver) {
    Result names =
        driver.execute(
            txn -> {
              txn.execute("INSERT INTO Person VALUE {'Name': 'Ada'}");
              return txn.execute("SELECT VALUE p.Name FROM Person AS p");
            });
    assertEquals("\"Ada\"", names.iterator().next().toString());
  }
}
// endregion
