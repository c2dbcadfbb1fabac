package io.github.qldbfake.internal.partiql.syntax;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Whatever the text, it parses or is refused at a place inside it. The checks do without patterns
 * and fluent assertions: the fuzzer watches these too, and would try thirty times fewer inputs.
 */
class ParserFuzzTest {

  @FuzzTest(maxDuration = "30m", maxExecutions = 500_000)
  void aTextParsesOrIsRefusedAtAPlaceInsideIt(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    try {
      int parameters = Parser.parse(text).parameterCount();
      check(parameters >= 0 && parameters <= text.length(), parameters + " parameters");
    } catch (SyntaxException e) {
      String message = String.valueOf(e.getMessage());
      // GROUP BY is refused without a place, as the service refused it.
      if (!message.contains("at line <UNKNOWN>")) {
        checkPlace(text, message);
      }
    }
  }

  private static void checkPlace(String text, String message) {
    int line = number(message, "line ");
    int column = number(message, "column ");
    int at = startOf(line, text);
    check(line >= 1 && at >= 0, message);
    int end = endOfLine(text, at);
    check(column >= 0 && column <= text.codePointCount(at, end) + 1, message);
  }

  /** The first number after {@code word}; the place comes before anything that quotes the text. */
  private static int number(String message, String word) {
    int start = message.indexOf(word) + word.length();
    check(start >= word.length(), message);
    int end = start;
    while (end < message.length() && Character.isDigit(message.charAt(end))) {
      end++;
    }
    check(end > start, message);
    return Integer.parseInt(message, start, end, 10);
  }

  /** Where a line begins; -1 if there are not that many. */
  private static int startOf(int line, String text) {
    int at = 0;
    for (int before = 1; before < line; before++) {
      int end = endOfLine(text, at);
      if (end == text.length()) {
        return -1;
      }
      at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return at;
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\r' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new AssertionError(message);
    }
  }
}
