package io.github.qldbfake.internal.partiql.oracle;

import java.util.stream.IntStream;
import org.partiql.lang.syntax.Token;

/** {@code information_schema.a}: the ancestor's pass knows nothing of the fields of a table. */
final class OneViewInTheSchema implements AgreedDifference {

  @Override
  public String reason() {
    return "information_schema.user_tables is the only view documented";
  }

  @Override
  public boolean explains(Comparison comparison) {
    return comparison.ours().text().contains(": No such variable named '")
        && IntStream.range(2, comparison.tokens().size())
            .filter(at -> "information_schema".equals(text(comparison, at - 2)))
            .mapToObj(comparison.tokens()::get)
            .map(Comparison::position)
            .anyMatch(
                place -> Comparison.place(comparison.ours()).filter(place::equals).isPresent());
  }

  private static String text(Comparison comparison, int at) {
    Token token = comparison.tokens().get(at);
    return switch (token.getType()) {
      case IDENTIFIER, QUOTED_IDENTIFIER -> String.valueOf(token.getText());
      default -> "";
    };
  }
}
