package io.github.qldbfake.internal.partiql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whatever the text, it parses or is refused at a place inside it. */
class ParserFuzzTest {

  private static final Pattern PLACE =
      Pattern.compile("^(?:\\w+ Error: at |[^\n]*\n)line (\\d+), column (\\d+)");
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  @FuzzTest(maxDuration = "30m", maxExecutions = 500_000)
  void aTextParsesOrIsRefusedAtAPlaceInsideIt(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    try {
      assertThat(Parser.parse(text).parameterCount()).isBetween(0, text.length());
    } catch (SyntaxException e) {
      assertPlace(text, String.valueOf(e.getMessage()));
    }
  }

  private static void assertPlace(String text, String message) {
    Matcher place = PLACE.matcher(message);
    assertThat(place.find()).as(message).isTrue();
    List<String> lines = List.of(LINE_END.split(text, -1));
    int line = Integer.parseInt(place.group(1));
    assertThat(line).as(message).isBetween(1, lines.size());
    int length = lines.get(line - 1).codePointCount(0, lines.get(line - 1).length());
    assertThat(Integer.parseInt(place.group(2))).as(message).isBetween(0, length + 1);
  }
}
