package io.github.qldbfake.internal.partiql.oracle;

import java.util.Locale;
import java.util.Set;
import org.partiql.lang.syntax.Token;
import org.partiql.lang.syntax.TokenType;

/** Our refusal stands at a word that is a name to the ancestor and reserved by the service. */
final class ReservedWordsOfTheService implements AgreedDifference {

  private static final Set<String> WORDS =
      Set.of(
          "year",
          "month",
          "day",
          "hour",
          "minute",
          "second",
          "timezone_hour",
          "timezone_minute",
          "both",
          "leading",
          "trailing",
          "undrop",
          "utcnow",
          "to_string",
          "to_timestamp");

  @Override
  public String reason() {
    return "AWS published a longer list of reserved words for the service";
  }

  @Override
  public boolean explains(Comparison comparison) {
    return comparison.ours().is(Answer.Kind.REFUSED)
        && comparison.tokens().stream()
            .filter(ReservedWordsOfTheService::isReserved)
            .map(Comparison::position)
            .anyMatch(
                place -> Comparison.place(comparison.ours()).filter(place::equals).isPresent());
  }

  private static boolean isReserved(Token token) {
    return token.getType() == TokenType.IDENTIFIER
        && WORDS.contains(String.valueOf(token.getText()).toLowerCase(Locale.ROOT));
  }
}
