package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short statements and small values that could cost much time or memory. */
class HostileExpressionTest {

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final String A_100_000 = "a".repeat(100_000);

  private final TestLedger ledger = new TestLedger().with("CREATE TABLE T");

  private String refusal(String expression, String... parameters) {
    return Assertions.assertTimeoutPreemptively(
        LONG, () -> ledger.refusal("SELECT VALUE " + expression + " FROM T", parameters));
  }

  private String value(String expression, String... parameters) {
    return Assertions.assertTimeoutPreemptively(
        LONG, () -> ledger.run("SELECT VALUE " + expression + " FROM T", parameters).get(0));
  }

  @Test
  void aChainOfConcatenationsCannotFillTheMemory() {
    ledger.insert("T", "{d:\"" + A_100_000 + "\"}");
    assertThat(refusal("d" + " || d".repeat(1_900)))
        .isEqualTo("The result of || is longer than 1048576 characters");
  }

  @Test
  void aPatternTakesNoQuadraticTime() {
    ledger.insert("T", "{d:\"" + A_100_000 + "\"}");
    String half = A_100_000.substring(0, 50_000);
    assertThat(value("[" + "d LIKE ?, ".repeat(3) + "0]", three('"' + "%" + half + "b%\"")))
        .doesNotContain("true");
    String wild = "a_".repeat(25_000);
    assertThat(value("d LIKE ?", "\"%" + wild + "b%\"")).isEqualTo("false");
    assertThat(value("d LIKE ?", "\"%" + wild + "a%\"")).isEqualTo("true");
  }

  private static String[] three(String value) {
    return value.concat("\n").repeat(3).split("\n");
  }

  @Test
  void aLongPathIsRefused() {
    ledger.insert("T", "{d:1}");
    String text = "Unsupported PartiQL Statement, Errors at:";
    assertThat(refusal("d" + ".a".repeat(20_000))).startsWith(text);
    assertThat(refusal("d" + ".*".repeat(20_000))).startsWith(text);
    assertThat(refusal("d" + "[0]".repeat(20_000))).startsWith(text);
  }

  @Test
  void longTextIsNoNumber() {
    String digits = "1".repeat(60_000);
    ledger.insert("T", "{d:\"" + digits + "\",e:\"" + "1_".repeat(25_000) + "1\"}");
    assertThat(refusal("CAST(d AS DECIMAL)"))
        .isEqualTo("A value of type STRING cannot be cast to DECIMAL");
    assertThat(refusal("CAST(d AS INT)")).isEqualTo("Int overflow or underflow");
    assertThat(refusal("CAST(e AS INT)")).isEqualTo("Int overflow or underflow");
    assertThat(value("CAST(d AS FLOAT)")).isEqualTo("+inf");
  }

  @Test
  void aTimestampThatCannotBeWrittenIsRefused() {
    String text = "2020-01-01T00:00:00." + "1".repeat(9_500) + "Z";
    ledger.insert("T", "{d:\"" + text + "\"}");
    assertThat(refusal("TO_TIMESTAMP(d)")).startsWith("TO_TIMESTAMP cannot read");
    assertThat(refusal("CAST(d AS TIMESTAMP)"))
        .isEqualTo("A value of type STRING cannot be cast to TIMESTAMP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "big + small~10000000000000000000000000000000000000d999999963",
        "small % big~3d-1000000000",
        "big % 10~0d999999999",
        "CAST(small AS INT)~0",
        "CAST(big AS FLOAT)~+inf",
        "CAST(big AS STRING)~\"1E+1000000000\"",
        "CAST(`0d1000000000` AS INT)~0",
        "big = `10d999999999`~true",
        "big > `1e308`~true",
        "0 = `0d-1000000000`~true",
        "-big~-1d1000000000",
      })
  void anExponentIsNeverWrittenOut(String expression, String expected) {
    ledger.insert("T", "{big:1d1000000000,small:3d-1000000000}");
    assertThat(value(expression)).isEqualTo(expected);
  }

  @Test
  void nestedConstructorsCompareAtOnce() {
    ledger.insert("T", "{d:1}");
    String nested = "<<d, ".repeat(180) + "d" + ">>".repeat(180);
    assertThat(value(nested + " = " + nested)).isEqualTo("true");
  }
}
