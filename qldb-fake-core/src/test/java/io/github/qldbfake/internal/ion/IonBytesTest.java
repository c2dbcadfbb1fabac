package io.github.qldbfake.internal.ion;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonStruct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One Ion value as bytes: what is kept and how it prints. */
final class IonBytesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "null.int",
        "null.struct",
        "x::y::null.list",
        "true",
        "123456789012345678901234567890",
        "90.250",
        "-0.",
        "1d2147483647",
        "1.5e0",
        "2017-08-21",
        "2017-08T",
        "2017T",
        "2019-09-16T19:37Z",
        "2019-09-16T19:37:05.360Z",
        "2019-09-16T19:37:05.360000-00:00",
        "2019-09-16T19:37:05+09:30",
        "\"a \\\"quoted\\\"\\nline\"",
        "symbol",
        "'not an identifier'",
        "'$10'",
        "{{aGVsbG8=}}",
        "{{}}",
        "{{\"clob\"}}",
        "[1,[],(a b),{}]",
        "{a:1,a:2,'9a':x::{b:null.blob}}"
      })
  void textSurvivesUnchanged(String text) {
    assertThat(IonBytes.parse(text).toText()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ a : 1 /* c */ }", "{'a':1}", "$ion_1_0 {a:1} // end", "{\"a\":1}"})
  void allSpellingsOfAValueAreTheSameBytes(String text) {
    assertThat(IonBytes.parse(text)).isEqualTo(IonBytes.parse("{a:1}"));
  }

  @ParameterizedTest
  @CsvSource({"1.0, 1.00", "2017-08-21, 2017-08-21T00:00Z", "a, '\"a\"'", "null, null.int"})
  void valuesThatDifferInTypeOrPrecisionAreDifferentBytes(String one, String other) {
    assertThat(IonBytes.parse(one)).isNotEqualTo(IonBytes.parse(other));
  }

  @Test
  void binaryInputIsWrittenAnew() {
    IonBytes value = IonBytes.parse("{a:[1,2.50,x::sym]}");
    assertThat(IonBytes.parse(value.toByteArray())).isEqualTo(value).hasSameHashCodeAs(value);
  }

  @Test
  void aTreeAndItsTextGiveTheSameBytes() {
    IonBytes value = IonBytes.parse("{a:[1,2.50,x::sym],b:2017-08-21}");
    assertThat(IonBytes.of(value.load())).isEqualTo(value);
  }

  @Test
  void aMemberIsKeptWithoutItsFieldName() {
    IonStruct struct = (IonStruct) IonBytes.parse("{a:x::1}").load();
    assertThat(IonBytes.of(struct.get("a")).toText()).isEqualTo("x::1");
  }

  @Test
  void changesToALoadedTreeDoNotShow() {
    IonBytes value = IonBytes.parse("{a:1}");
    ((IonStruct) value.load()).clear();
    assertThat(value.toText()).isEqualTo("{a:1}");
  }

  @Test
  void changesToTheArrayDoNotShow() {
    IonBytes value = IonBytes.parse("{a:1}");
    value.toByteArray()[value.size() - 1] = 0;
    assertThat(value.toText()).isEqualTo("{a:1}");
  }

  @Test
  void theTextOfTheSystemSymbolsNeedsNoTable() {
    assertThat(IonBytes.parse("$4").toText()).isEqualTo("name");
  }
}
