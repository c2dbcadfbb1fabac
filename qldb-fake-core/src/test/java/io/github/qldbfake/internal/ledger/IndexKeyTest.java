package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.ion;
import static io.github.qldbfake.internal.ledger.TestLedgers.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonList;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 1.0",
        "1 | 1e0",
        "100 | 1d2",
        "100 | 1.00d2",
        "0 | -0e0",
        "0 | -0.",
        "0 | 0d1000000000",
        "0.5 | 5e-1",
        "10d999999999 | 1d1000000000",
        "nan | nan",
        "+inf | +inf",
        "2020-01-01T00:00:00Z | 2020T",
        "2020-01-01T00:00:00.000Z | 2020-01-01T00:00Z",
        "2020-01-01T01:00:00.5+01:00 | 2020-01-01T00:00:00.50000Z",
        "2020-01-01T00:00:00-00:00 | 2020-01-01T00:00:00Z",
        "1969-12-31T23:59:59.9995Z | 1969-12-31T23:59:59.99950Z",
        "\"a\" | a",
        "{{YQ==}} | {{\"a\"}}",
        "[1,[2]] | [1.0,[2e0]]",
        "{a:1,b:2} | {b:2.0,a:1}",
        "{a:1,a:2} | {a:2,a:1}",
        "[null.int] | [null.string]",
        "x::1 | y::z::1",
      })
  void equalValuesHaveEqualKeys(String left, String right) {
    assertThat(key(left)).isEqualTo(key(right)).hasSameHashCodeAs(key(right));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 1.0000000000000000000000000000000000000000001",
        "0.1 | 1e-1",
        "+inf | -inf",
        "1 | \"1\"",
        "1582-10-10T | 1582-10-20T",
        "1 | true",
        "2020T | 2020-01-01T00:00:00.0000000001Z",
        "2020T | 1577836800000",
        "\"a\" | {{\"a\"}}",
        "[1] | (1)",
        "[1,2] | [2,1]",
        "{a:1,a:1} | {a:1}",
        "{a:1} | {b:1}",
        "[null] | []",
        "\"a\" | \"A\"",
      })
  void differentValuesHaveDifferentKeys(String left, String right) {
    assertThat(key(left)).isNotEqualTo(key(right));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "null.int", "null.struct", "a::null.timestamp"})
  void aNullHasNoKey(String text) {
    assertThat(IndexKey.of(ion(text).load())).isEmpty();
  }

  @Test
  @Timeout(300)
  void aHugeExponentIsNeverWrittenOut() {
    assertThat(key("1d1000000000")).isNotEqualTo(key("1d1000000001"));
  }

  @Test
  @Timeout(300)
  void aHundredThousandTrailingZerosAreStrippedAtOnce() {
    BigInteger number = BigInteger.TEN.pow(120_000).multiply(BigInteger.valueOf(-37));
    assertThat(CanonicalNumber.of(number, -120_000))
        .isEqualTo(CanonicalNumber.of(BigInteger.valueOf(-37), 0));
  }

  @Test
  void everyCountOfTrailingZerosIsStripped() {
    for (int zeros = 0; zeros < 300; zeros++) {
      BigInteger number = BigInteger.TEN.pow(zeros).multiply(BigInteger.valueOf(1024 * 7));
      assertThat(CanonicalNumber.of(number, -zeros))
          .isEqualTo(CanonicalNumber.of(BigInteger.valueOf(1024 * 7), 0));
    }
  }

  @Test
  @Timeout(300)
  void aTinyFractionOfASecondIsNotWrittenOut() {
    // 2020-01-01T00:00:05 and 1d-1000000000 of a second, which only Ion binary can say in short.
    byte[] stream =
        HexFormat.of().parseHex("e00100ea" + "6e8e" + "800fe48181808085" + "435c6b1480" + "01");
    IonValue timestamp = IonValues.system().singleValue(stream);
    assertThat(IndexKey.of(timestamp)).isNotEqualTo(Optional.of(key("2020-01-01T00:00:05Z")));
  }

  @Test
  void aKeyDoesNotChangeWithItsValue() {
    IonList list = (IonList) ion("[1]").load();
    IndexKey key = IndexKey.of(list).orElseThrow();
    list.clear();
    assertThat(key).isEqualTo(key("[1]"));
  }
}
