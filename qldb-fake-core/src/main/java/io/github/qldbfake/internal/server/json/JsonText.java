package io.github.qldbfake.internal.server.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Texts that should be JSON by RFC 8259. All JSON is Ion too, but so are most mistakes in JSON, and
 * a reader of Ion takes them for other values: {@code tru} for a symbol.
 */
public final class JsonText {

  /** What is long or deep is a matter of whoever uses the values. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonText() {}

  /** The first mistake in what should be JSON values in a row, if there is one. */
  public static Optional<JsonMistake> mistake(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_NUMBER_FLOAT && !isKept(parser.getText())) {
          return Optional.of(
              new JsonMistake(
                  parser.currentTokenLocation().getLineNr(),
                  parser.currentTokenLocation().getColumnNr(),
                  parser.getText()
                      + " does not fit into the 64 bits of a number with an exponent; write it"
                      + " without one, or as a string"));
        }
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(JsonMistake.of(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In Ion a number with an exponent is a float of 64 bits; any other one is kept exactly. */
  private static boolean isKept(String number) {
    int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
    if (exponent < 0) {
      return true;
    }
    double value = Double.parseDouble(number);
    boolean isZero = number.substring(0, exponent).chars().noneMatch(it -> it >= '1' && it <= '9');
    return !Double.isInfinite(value) && (value != 0 || isZero);
  }
}
