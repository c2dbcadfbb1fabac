package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionTest {

  private final TestLedger ledger =
      new TestLedger()
          .with("CREATE TABLE T", "INSERT INTO T {'s':' Text ','n':null,'l':[1,2],'c':{'x':1}}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHAR_LENGTH(s)|6",
        "CHARACTER_LENGTH(s)|6",
        "CHAR_LENGTH(missing)|null",
        "LOWER(s)|\" text \"",
        "UPPER(s)|\" TEXT \"",
        "TRIM(s)|\"Text\"",
        "TRIM(LEADING FROM s)|\"Text \"",
        "TRIM(TRAILING 'x' FROM 'axx')|\"a\"",
        "TRIM(BOTH 'ab' FROM 'abcba')|\"c\"",
        "SUBSTRING('hello', 2)|\"ello\"",
        "SUBSTRING('hello', 2, 3)|\"ell\"",
        "SUBSTRING('hello' FROM 2 FOR 1)|\"e\"",
        "SUBSTRING('hello', 0, 3)|\"he\"",
        "SIZE(l)|2",
        "SIZE(c)|1",
        "COALESCE(n, missing, 3)|3",
        "COALESCE(n)|null",
        "NULLIF(1, 1.0)|null",
        "NULLIF(1, 2)|1",
        "EXISTS(l)|true",
        "EXISTS(n)|false",
      })
  void aFunctionGivesItsValue(String call, String value) {
    assertThat(ledger.run("SELECT VALUE " + call + " FROM T")).containsExactly(value);
  }

  @Test
  void txidIsTheIdOfTheTransaction() {
    var transaction = ledger.begin();
    assertThat(ledger.rows(transaction, "SELECT VALUE TXID() FROM T"))
        .containsExactly("\"" + transaction.id() + "\"");
  }

  @Test
  void theNumberOfArgumentsMustFit() {
    String text = "Incorrect number of arguments supplied to `lower`. Min = 1, max = 1 Actual = 2";
    assertThat(ledger.refusal("SELECT LOWER(s, s) FROM T"))
        .isEqualTo("Semantic Error: at line 1, column 8: " + text + "; " + text);
  }

  @Test
  void anArgumentOfTheWrongTypeIsRefused() {
    assertThat(ledger.refusal("SELECT LOWER(l) FROM T"))
        .isEqualTo("An argument of LOWER is not a string");
  }
}
