package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements that users reported with the whole text in which the service refused them. */
class ObservedTextsTest {

  private final TestLedger ledger = new TestLedger().with("CREATE TABLE Person");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select * from Vehicles | Semantic Error: at line 1, column 15: No such variable named"
            + " 'Vehicles'; No such variable named 'Vehicles'",
        "select * from Person\\nwhere a = 1\\nand | Parser Error: at line 3, column 1: expected"
            + " expression, OPERATOR : and; Missing right-hand side expression of infix operator",
        "Person | Unsupported PartiQL Statement, Errors at:\\nline 1, column 1",
        "CREATE TABLE Person | Table with name: USER.Person already exists",
        "SELECT * FROM Person WHERE a = ? | Query expects 1 parameters, but statement has 0",
      })
  void theTextIsTheServices(String statement, String text) {
    assertThat(ledger.refusal(statement.replace("\\n", "\n"))).isEqualTo(text.replace("\\n", "\n"));
  }
}
