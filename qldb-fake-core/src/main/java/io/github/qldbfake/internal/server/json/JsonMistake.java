package io.github.qldbfake.internal.server.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/**
 * Why a text is not JSON.
 *
 * @param line from 1
 * @param column from 1
 * @param problem in words
 */
public record JsonMistake(int line, int column, String problem) {

  /** Jackson says of every place what it may not show of the text there. */
  private static final Pattern SOURCE = Pattern.compile("\\[Source: [^\\]]*?(line: [^\\]]*)\\]");

  /** It also tells programmers which of its features would take the mistake for none. */
  private static final Pattern ADVICE =
      Pattern.compile("(: enable `|\\(not recognized as one| \\(bound as ).*|, from `[^`]*`");

  /** Two of its texts are put together without a space. */
  private static final Pattern SEAM = Pattern.compile("(?<=end-of-input)(?=[A-Za-z])");

  /** What Jackson found. */
  public static JsonMistake of(JsonProcessingException failure) {
    JsonLocation at = failure.getLocation() == null ? JsonLocation.NA : failure.getLocation();
    String placed = SOURCE.matcher(failure.getOriginalMessage()).replaceAll("$1");
    String words = ADVICE.matcher(placed).replaceAll("").strip();
    return new JsonMistake(
        Math.max(1, at.getLineNr()),
        Math.max(1, at.getColumnNr()),
        SEAM.matcher(words).replaceAll(": "));
  }
}
