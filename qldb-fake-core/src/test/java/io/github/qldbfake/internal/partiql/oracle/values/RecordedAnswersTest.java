package io.github.qldbfake.internal.partiql.oracle.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.partiql.Partiql;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operator and function by its rules for NULL, MISSING and types: tables of expressions with
 * their value, or {@code missing}, or {@code refused}.
 */
class RecordedAnswersTest {

  private static final String DOCUMENT = read("document.ion").get(0);

  static Stream<Row> rows() {
    return Stream.of("operators.txt", "functions.txt")
        .flatMap(table -> read(table).stream())
        .map(line -> line.split(" => ", 2))
        .map(parts -> new Row(parts[0], parts[1]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void anExpressionHasItsRecordedValue(Row row) {
    Answer answer = new Fake(new Partiql(), List.of(DOCUMENT)).run(row.sample());
    assertThat(inWords(answer)).isEqualTo(row.value());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void theAncestorGivesTheRecordedValueIfAny(Row row) {
    String answer = inWords(new Ancestor(List.of(DOCUMENT)).run(row.sample()));
    assertThat(answer).isIn(row.value(), "refused");
  }

  private static String inWords(Answer answer) {
    return answer instanceof Answer.Rows given
        ? given.rows().stream().findFirst().orElse("missing")
        : "refused";
  }

  private static List<String> read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(
            RecordedAnswersTest.class.getResourceAsStream("/partiql/" + resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A line of a table. */
  record Row(String expression, String value) {

    Case sample() {
      return new Case("", "SELECT VALUE " + expression + " FROM Docs AS t", List.of());
    }

    @Override
    public String toString() {
      return expression;
    }
  }
}
