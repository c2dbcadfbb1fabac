package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTest {

  private final TestLedger ledger =
      new TestLedger()
          .with(
              "CREATE TABLE T",
              "INSERT INTO T {'i':7,'d':2.50,'s':'text','n':null,'l':[1,2],'b':true}",
              "UPDATE T SET t = `2020-01-01T00:00:00.000+01:00`");

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "i + 1~8",
        "i - d~4.50",
        "i * 2~14",
        "i / 2~3",
        "i % 4~3",
        "-i~-7",
        "-d~-2.50",
        "d / 2~1.25",
        "s || '!'~\"text!\"",
        "s || n~null",
        "i = 7.00~true",
        "i = 's'~false",
        "i <> 's'~true",
        "i < 8~true",
        "n = 1~null",
        "b AND n~null",
        "b OR n~true",
        "NOT b~false",
        "n AND FALSE~false",
        "i BETWEEN 7 AND 9~true",
        "i NOT BETWEEN 7 AND 9~false",
        "i IN (1, 7)~true",
        "i IN [1, 7]~true",
        "i NOT IN l~true",
        "i IN s~false",
        "s LIKE 't_x%'~true",
        "s LIKE '%z'~false",
        "'50%' LIKE '50#%' ESCAPE '#'~true",
        "n IS NULL~true",
        "n IS NOT NULL~false",
        "zz IS MISSING~true",
        "zz IS NULL~true",
        "i IS INT~true",
        "s IS STRING~true",
        "l IS LIST~true",
        "t = `2019-12-31T23:00Z`~true",
        "t > `2019T`~true",
        "l = [1.0, 2]~true",
        "{'a':1} = {'a':1.0}~true",
        "`sym` = 'sym'~true",
        "CAST(i AS STRING)~\"7\"",
        "CAST('12' AS INT)~12",
        "CAST(d AS INT)~2",
        "CAST(n AS INT)~null",
      })
  void anOperatorGivesItsValue(String expression, String value) {
    assertThat(ledger.run("SELECT VALUE " + expression + " FROM T")).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {"i < 's'", "zz", "i[0]", "s.x", "l[5]", "l[-1]"})
  void whatHasNoValueIsMissing(String expression) {
    assertThat(ledger.run("SELECT VALUE " + expression + " FROM T")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "i / 0~Division by zero",
        "i % 0~Division by zero",
        "d / 0.0~Division by zero",
        "9223372036854775807 + i~Int overflow or underflow",
        "CAST(`1d1000000000` AS INT)~Int overflow or underflow",
        "`1d2000000000` * `1d2000000000`~Decimal overflow or underflow",
        "`1d-1000000000` / `1d2000000000`~Decimal overflow or underflow",
        "1 / `0e0`~Division by zero",
        "d + `nan`~A float that is not finite cannot become a decimal",
        "CAST('x' AS INT)~A value of type STRING cannot be cast to INT",
        "CAST(l AS INT)~A value of type LIST cannot be cast to INT",
        "i + s~An operand of arithmetic is not a number",
        "i || s~An operand of || is not a string",
      })
  void whatCannotBeComputedIsRefused(String expression, String text) {
    assertThat(ledger.refusal("SELECT VALUE " + expression + " FROM T")).isEqualTo(text);
  }

  @Test
  void numbersFarApartCompareAtOnce() {
    assertThat(ledger.run("SELECT VALUE `1d1000000000` > i FROM T")).containsExactly("true");
  }

  @Test
  void aLongChainOfConditionsIsNoBurden() {
    String condition = " OR i = 1".repeat(900);
    assertThat(ledger.run("SELECT VALUE i FROM T WHERE i = 7" + condition)).containsExactly("7");
  }

  @Test
  void aLongChainOfSumsIsNoBurden() {
    assertThat(ledger.run("SELECT VALUE i" + " + 1".repeat(1_900) + " FROM T"))
        .containsExactly("1907");
  }
}
