package io.github.qldbfake.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A resource that ends in .json holds JSON by RFC 8259, and not all that Ion takes for it. */
class JsonDocumentsTest {

  private static List<SeedPart> documents(String text) {
    return new SeedResource("d.json", text).documents();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1} {\"b\":2}",
        "{\"a\":1}{\"b\":2}",
        "{\"a\":1}\r\n\t{\"b\":2}\n",
        "[{\"a\":1}, {\"b\":2}]",
        "\uFEFF[{\"a\":1},{\"b\":2}]"
      })
  void objectsStandInARowOrInAnArray(String text) {
    assertThat(documents(text))
        .extracting(SeedPart::text)
        .containsExactly("{\"a\":1}", "{\"b\":2}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ \"a\" : [ ] , \"b\" : { } , \"\" : [ { } , [ ] ] }",
        "{\"a\": true, \"b\": false, \"c\": null}",
        "{\"a\": [0, -0, 12, 0.50, -1.5, 1e5, 1E+5, 2.5e-300, 0e999, 123456789012345678901234567890]}",
        "{\"a\": \"\", \"b\": \"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\uD83D\\uDE00\"}",
        "{\"a\": \"// }, 'x', {{ \u00e9\"}",
        "{\"a\": 1, \"a\": 2}"
      })
  void whatTheRfcAllowsIsKeptAsItIsWritten(String document) {
    assertThat(documents(document)).containsExactly(new SeedPart("d.json:1", document));
  }

  @Test
  void deepNestingIsRead() {
    String deep = "{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
    assertThat(documents(deep)).hasSize(1);
  }

  @Test
  void aTextMayHoldNothing() {
    assertThat(documents(" \n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tru",
        "True",
        "nul",
        "NaN",
        "nan",
        "Infinity",
        "+inf",
        "-",
        "+1",
        "01",
        "-01",
        "1.",
        ".5",
        "0x10",
        "1_000",
        "1d3",
        "2020-01-01",
        "1e",
        "symbol",
        "a::1",
        "null.int",
        "'x'",
        "'''x'''",
        "(1 2)",
        "// comment",
        "/* comment */ 1",
        "]",
        ",",
        "\u00a01",
        "\u000b1"
      })
  void whatIsNoValueIsNamedWithItsLine(String value) {
    assertThatThrownBy(() -> documents("{\"a\": 1}\n{\"b\":\n" + value + "}"))
        .isInstanceOf(SeedFormatException.class)
        .hasMessageStartingWith("d.json:3: no value of JSON begins with " + value)
        .hasMessageContaining("RFC 8259");
  }

  @ParameterizedTest
  @CsvSource({"1e400, large", "-1e400, large", "0.1e99999999999, large", "-1e-400, small"})
  void aNumberThatIonDoesNotKeepIsRefused(String number, String problem) {
    assertThatThrownBy(() -> documents("{\"a\":\n" + number + "}"))
        .isInstanceOf(SeedFormatException.class)
        .hasMessage(
            "d.json:2: %s is too %s for a number with an exponent, which has 64 bits; write it without one, or as a string"
                .formatted(number, problem));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("{\n\"a\": 1,\n}", "d.json:3: the name of a field is in double quotes, not }"),
        arguments("{\na: 1}", "d.json:2: the name of a field is in double quotes, not a: 1}"),
        arguments("{'a': 1}", "d.json:1: the name of a field is in double quotes, not 'a': 1}"),
        arguments("{{ aGk= }}", "d.json:1: the name of a field is in double quotes, not {"),
        arguments("{\"a\": [1,\n]}", "d.json:2: no value of JSON begins with ]"),
        arguments("{\"a\": [1\n2]}", "d.json:2: , or ] is missing before 2]}"),
        arguments("{\"a\": 1\n\"b\": 2}", "d.json:2: , or } is missing before \"b\": 2}"),
        arguments("{\"a\": \"x\"\n\"y\"}", "d.json:2: , or } is missing before \"y\"}"),
        arguments("{\"a\"\n1}", "d.json:2: : is missing before 1}"),
        arguments("{\"a\": 1},\n{\"b\": 2}", "d.json:1: no value of JSON begins with ,"),
        arguments("$ion_1_0 {}", "d.json:1: no value of JSON begins with $ion_1_0"),
        arguments("{} \uFEFF{}", "d.json:1: no value of JSON begins with \uFEFF"),
        arguments("{\"a\": \"x\ny\"}", "d.json:1: a string has a control character; write \\u000a"),
        arguments("{\"a\": \"\\x41\"}", "d.json:1: no escape for a character begins with \\x41"),
        arguments("{\"a\": \"\\u00g1\"}", "d.json:1: no escape for a character begins with \\u00"),
        arguments("{\"a\": \"\\uD800\"}", "d.json:1: no escape for a character begins with \\uD8"),
        arguments("{\"a\": \"\\uDE00\"}", "d.json:1: no escape for a character begins with \\uDE"),
        arguments("{\"a\":\n\"x}", "d.json:2: the string that begins here is not closed by \""),
        arguments("{}\n{\"a\": [", "d.json:2: the array that begins here is not closed by ]"),
        arguments("\n[{}", "d.json:2: the array that begins here is not closed by ]"),
        arguments("{\"a\":\n{\"b\"", "d.json:2: the object that begins here is not closed by }"),
        arguments("[{},\n7]", "d.json:2: a document is a struct, {…}, not 7]"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsNamedWithItsLine(String text, String message) {
    assertThatThrownBy(() -> documents(text))
        .isInstanceOf(SeedFormatException.class)
        .hasMessageStartingWith(message);
  }
}
