package io.github.qldbfake.internal.partiql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the public ancestor of the service's front end (partiql-lang-kotlin 0.2.6) said of
 * statements: {@code ok}, or its error text with the position. What parses there and is refused by
 * the service afterwards counts as {@code ok}.
 */
final class FrontEndAnswersTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void theParserAnswersAsTheServicesFrontEnd(Answer answer) {
    assertThat(parse(answer.statement())).isEqualTo(answer.text());
  }

  static Stream<Answer> answers() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            FrontEndAnswersTest.class.getResourceAsStream("/syntax/front-end-answers.txt"))) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(file.split("\n===\n"))
          .map(entry -> entry.split("\n>>> ", 2))
          .map(parts -> new Answer(parts[0], parts[1].replace("\\n", "\n")));
    }
  }

  private static String parse(String statement) {
    try {
      ParsedStatement unused = Parser.parse(statement);
      return "ok";
    } catch (SyntaxException e) {
      String text = String.valueOf(e.getMessage());
      boolean afterParsing = text.startsWith("Unsupported") || text.startsWith("Semantic");
      return afterParsing ? "ok" : text;
    }
  }

  record Answer(String statement, String text) {

    @Override
    public String toString() {
      return statement.isBlank() ? "(blank)" : statement;
    }
  }
}
