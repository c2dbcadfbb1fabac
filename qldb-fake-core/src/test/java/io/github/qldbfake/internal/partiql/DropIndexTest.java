package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropIndexTest {

  private final TestLedger ledger = new TestLedger();
  private List<String> table = List.of();
  private String index = "";

  @BeforeEach
  void createIndex() {
    table = ledger.run("CREATE TABLE T");
    ledger.with("CREATE INDEX ON T (a)", "CREATE INDEX ON T (b)");
    index =
        ledger
            .run("SELECT VALUE indexes[0].indexId FROM information_schema.user_tables")
            .get(0)
            .replace("\"", "");
  }

  @Test
  void itReturnsTheIdOfTheTable() {
    assertThat(ledger.run("DROP INDEX \"" + index + "\" ON T WITH (purge = true)"))
        .isEqualTo(table);
  }

  @Test
  void theIndexIsGoneAndTheOthersStay() {
    ledger.run("DROP INDEX \"" + index + "\" ON T WITH (purge = true)");
    assertThat(
            ledger.run("SELECT VALUE i.expr FROM information_schema.user_tables t, t.indexes AS i"))
        .containsExactly("\"[b]\"");
  }

  @Test
  void queriesOnTheFieldScanFromThenOn() {
    ledger.insert("T", "{a:1}");
    ledger.insert("T", "{a:2}");
    ledger.run("DROP INDEX \"" + index + "\" ON T WITH (purge = true)");
    assertThat(ledger.readIos("SELECT * FROM T WHERE a = 1")).isEqualTo(2);
  }

  @Test
  void theFieldMayBeIndexedAgain() {
    ledger.run("DROP INDEX \"" + index + "\" ON T WITH (purge = true)");
    assertThat(ledger.run("CREATE INDEX ON T (a)")).isEqualTo(table);
  }

  @Test
  void purgeIsRequired() {
    assertThat(ledger.refusal("DROP INDEX \"" + index + "\" ON T"))
        .isEqualTo("Unsupported PartiQL Statement, Errors at:\nline 1, column 1");
  }

  @ParameterizedTest
  @CsvSource({"purge = false", "PURGE = true", "purge = 'true'", "other = true"})
  void nothingButPurgeWillDo(String option) {
    assertThat(ledger.refusal("DROP INDEX \"" + index + "\" ON T WITH (" + option + ")"))
        .isEqualTo("Unsupported PartiQL Statement, Errors at:\nline 1, column 48");
  }

  @Test
  void anUnknownIndexIsRefused() {
    assertThat(ledger.refusal("DROP INDEX \"0000000000000000000001\" ON T WITH (purge = true)"))
        .isEqualTo(
            "Index with id: 0000000000000000000001 does not exist on table with name: USER.T");
  }

  @Test
  void anUnknownTableIsRefused() {
    assertThat(ledger.refusal("DROP INDEX \"" + index + "\" ON U WITH (purge = true)"))
        .contains("No such variable named 'U'");
  }
}
