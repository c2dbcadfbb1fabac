package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a pattern of TO_TIMESTAMP: a symbol, a quoted text or a sign between two symbols. */
record PatternToken(String text, Optional<PatternField> field) {

  private static final String SIGNS = " /-,:.";
  private static final char QUOTE = '\'';

  /**
   * The parts of a pattern.
   *
   * @throws StatementException if one is none of these
   */
  static List<PatternToken> tokens(String pattern) {
    List<PatternToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < pattern.length()) {
      PatternToken token = token(pattern, at);
      tokens.add(token);
      at += token.text().length();
    }
    return tokens;
  }

  private static PatternToken token(String pattern, int start) {
    char first = pattern.charAt(start);
    if (SIGNS.indexOf(first) >= 0) {
      return new PatternToken(String.valueOf(first), Optional.empty());
    }
    return first == QUOTE ? quoted(pattern, start) : symbol(pattern, start);
  }

  private static PatternToken quoted(String pattern, int start) {
    int end = pattern.indexOf(QUOTE, start + 1);
    if (end < 0) {
      throw new StatementException(
          "A quoted text has no end in the timestamp format pattern '" + pattern + "'");
    }
    return new PatternToken(pattern.substring(start, end + 1), Optional.empty());
  }

  private static PatternToken symbol(String pattern, int start) {
    int end = start;
    while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(start)) {
      end++;
    }
    String symbol = pattern.substring(start, end);
    return Stream.of(PatternField.values())
        .filter(field -> field.hasSymbol(symbol))
        .findFirst()
        .map(field -> new PatternToken(symbol, Optional.of(field)))
        .orElseThrow(
            () ->
                new StatementException(
                    "Invalid symbol '"
                        + symbol
                        + "' in the timestamp format pattern '"
                        + pattern
                        + "'"));
  }
}
