package io.github.qldbfake.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IonDocumentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a:1} {b:2}",
        "{a:1}\n{b:2}\n",
        "[{a:1}, {b:2}]",
        "[{a:1}, {b:2},]",
        "$ion_1_0 {a:1} {b:2}",
        "// [\n[ /* { */ {a:1},{b:2} ] // {",
        "\uFEFF{a:1}{b:2}"
      })
  void structsStandInARowOrInAList(String text) {
    assertThat(IonDocuments.of("d", text))
        .extracting(SeedPart::text)
        .containsExactly("{a:1}", "{b:2}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a: {b: [{c: {}}]}}",
        "{a: \"}\"}",
        "{a: \"\\\"}\"}",
        "{'}': 1}",
        "{a: '''}''' '''it's }'''}",
        "{a: {{ aGk= }}}",
        "{a: {{ab//cd==}}, b: 1}",
        "{a: {{ \"}}\" }}, b: {}}",
        "{a: 1 // }\n}",
        "{a: /* } */ 1}"
      })
  void bracesInsideOfValuesEndNothing(String document) {
    assertThat(IonDocuments.of("d", document + "{next: 1}"))
        .extracting(SeedPart::text)
        .containsExactly(document, "{next: 1}");
  }

  @Test
  void aDocumentsPlaceIsTheLineItBeginsIn() {
    assertThat(IonDocuments.of("d", "[\n{a:1\n},\n\n {b:2}]"))
        .extracting(SeedPart::place)
        .containsExactly("d:2", "d:5");
  }

  @ParameterizedTest
  @CsvSource({
    "'{a:1}\n(x y)', 'd:2: a document is a struct, {…}, not (x y)'",
    "'[{a:1},\n\n 7]', 'd:3: a document is a struct, {…}, not 7]'",
    "'[{a:1}] {b:2}', 'd:1: a document is a struct, {…}, not {b:2}'",
    "'\n[{a:1}', 'd:2: the list that begins here is not closed by ]'",
    "'{a:1}\n{b:', 'd:2: the document that begins here is not closed by }'",
    "'{{aGk=}}', 'd:1: a document is a struct, {…}, not {{aGk=}}'"
  })
  void whatIsNoDocumentIsNamedWithItsLine(String text, String message) {
    assertThatThrownBy(() -> IonDocuments.of("d", text))
        .isInstanceOf(SeedFormatException.class)
        .hasMessage(message);
  }

  @Test
  void manyCommentsAreSkipped() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 50_000).forEach(i -> text.append("// comment\n"));
    assertThat(IonDocuments.of("d", text.append("{a:1}").toString())).hasSize(1);
  }

  @Test
  void aTextMayHoldNothing() {
    assertThat(IonDocuments.of("d", "// nothing\n")).isEmpty();
  }
}
