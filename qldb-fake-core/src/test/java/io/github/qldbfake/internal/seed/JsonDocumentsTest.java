package io.github.qldbfake.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
        .hasMessageStartingWith("d.json:3: ")
        .hasMessageContaining("RFC 8259")
        .hasMessageNotContainingAny("eature", "enable", "Source");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1E400", "0.1e99999999999", "-1e-400"})
  void aNumberThatIonDoesNotKeepIsRefused(String number) {
    assertThatThrownBy(() -> documents("{\"a\":\n" + number + "}"))
        .isInstanceOf(SeedFormatException.class)
        .hasMessageStartingWith(
            "d.json:2: "
                + number
                + " does not fit into the 64 bits of a number with an exponent; write it without"
                + " one, or as a string");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("{\n\"a\": 1,\n}", "d.json:3: Unexpected character ('}'"),
        arguments("{\na: 1}", "d.json:2: Unexpected character ('a'"),
        arguments("{'a': 1}", "d.json:1: Unexpected character ('''"),
        arguments("{{ aGk= }}", "d.json:1: Unexpected character ('{'"),
        arguments("{\"a\": [1,\n]}", "d.json:2: Unexpected character (']'"),
        arguments("{\"a\": [1\n2]}", "d.json:2: Unexpected character ('2'"),
        arguments("{\"a\": 1\n\"b\": 2}", "d.json:2: Unexpected character ('\"'"),
        arguments("{\"a\"\n1}", "d.json:2: Unexpected character ('1'"),
        arguments("{\"a\": 1},\n{\"b\": 2}", "d.json:1: Unexpected character (','"),
        arguments("$ion_1_0 {}", "d.json:1: Unrecognized token '$ion_1_0'"),
        arguments("{} \uFEFF{}", "d.json:1: Unexpected character ('\uFEFF'"),
        arguments("{\"a\": \"x\ny\"}", "d.json:1: Illegal unquoted character"),
        arguments("{\"a\": \"\\x41\"}", "d.json:1: Unrecognized character escape 'x'"),
        arguments("{\"a\": \"\\u00g1\"}", "d.json:1: Unexpected character ('g'"),
        arguments(
            "{\"a\":\n\"x}", "d.json:2: Unexpected end-of-input: was expecting closing quote"),
        arguments(
            "\n[{}",
            "d.json:2: Unexpected end-of-input: expected close marker for Array"
                + " (start marker at line: 2, column: 1)"),
        arguments("-", "d.json:1: Unexpected end-of-input: "),
        arguments("{\"a\":\n{\"b\"", "d.json:2: Unexpected end-of-input"),
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
