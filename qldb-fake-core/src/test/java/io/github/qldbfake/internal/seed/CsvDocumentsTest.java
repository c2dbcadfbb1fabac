package io.github.qldbfake.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDocumentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\n1,2\n3,4",
        "a,b\r\n1,2\r\n3,4\r\n",
        "a,b\r1,2\r3,4",
        "\uFEFFa,b\n1,2\n\n3,4\n"
      })
  void everyRecordAfterTheFirstIsADocument(String text) {
    assertThat(CsvDocuments.of("d", text))
        .extracting(SeedPart::text)
        .containsExactly("{\"a\": \"1\", \"b\": \"2\"}", "{\"a\": \"3\", \"b\": \"4\"}");
  }

  @Test
  void anEmptyValueIsAbsent() {
    assertThat(CsvDocuments.of("d", "a,b,c\n,\"\",3\n,,"))
        .extracting(SeedPart::text)
        .containsExactly("{\"c\": \"3\"}", "{}");
  }

  @Test
  void quotedValuesMayHoldCommasQuotesAndLineEnds() {
    assertThat(CsvDocuments.of("d", "\"a\"\n\"1,\"\"2\"\"\n3\"\n\"\"\"\"\n"))
        .extracting(SeedPart::text)
        .containsExactly("{\"a\": \"1,\\\"2\\\"\\x0a3\"}", "{\"a\": \"\\\"\"}");
  }

  @Test
  void backslashesStandForThemselves() {
    assertThat(CsvDocuments.of("d", "a\nC:\\temp"))
        .extracting(SeedPart::text)
        .containsExactly("{\"a\": \"C:\\\\temp\"}");
  }

  @Test
  void aDocumentsPlaceIsTheLineItBeginsIn() {
    assertThat(CsvDocuments.of("d", "a\n\"1\n2\"\n3"))
        .extracting(SeedPart::place)
        .containsExactly("d:2", "d:4");
  }

  @Test
  void aRecordOfAnotherLengthIsNamedWithItsLine() {
    assertThatThrownBy(() -> CsvDocuments.of("d", "a,b\n1,2\n3"))
        .isInstanceOf(SeedFormatException.class)
        .hasMessage("d:3: 1 values for 2 fields, [a, b]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,a\n1,2", "a,,b\n1,2,3", ""})
  void theFirstRecordNamesEveryFieldOnce(String text) {
    assertThatThrownBy(() -> CsvDocuments.of("d", text))
        .isInstanceOf(SeedFormatException.class)
        .hasMessageStartingWith("d:1: the first record names the fields, each once, and says [");
  }

  @Test
  void anUnclosedQuoteIsNamedWithItsLine() {
    assertThatThrownBy(() -> CsvDocuments.of("d", "a\n\n\"1\n"))
        .isInstanceOf(SeedFormatException.class)
        .hasMessage("d:3: the quoted value that begins here is not closed by \"");
  }

  @Test
  void doubledQuotesInAnUnclosedValueDoNotMoveItsBeginning() {
    assertThatThrownBy(() -> CsvDocuments.of("d", "a,b\n1,\"x\n\"\"y\nfoo"))
        .isInstanceOf(SeedFormatException.class)
        .hasMessage("d:2: the quoted value that begins here is not closed by \"");
  }

  @Test
  void textAfterAClosingQuoteIsRefused() {
    assertThatThrownBy(() -> CsvDocuments.of("d", "a,b\n\"1\"x,2"))
        .isInstanceOf(SeedFormatException.class)
        .hasMessage("d:2: text between a closing quote and the comma");
  }
}
