package io.github.qldbfake.internal.partiql.oracle;

import java.util.stream.IntStream;
import org.partiql.lang.syntax.Token;

/** {@code FROM @Person}: after the names of the statement the ancestor looks at tables too. */
final class OnlyLocalNamesAfterAt implements AgreedDifference {

  @Override
  public String reason() {
    return "the sign means that a name is one of the statement";
  }

  @Override
  public boolean explains(Comparison comparison) {
    return comparison.ours().text().contains(": No such variable named '")
        && IntStream.range(1, comparison.tokens().size())
            .filter(at -> "@".equals(comparison.tokens().get(at - 1).getKeywordText()))
            .mapToObj(comparison.tokens()::get)
            .filter(OnlyLocalNamesAfterAt::isTable)
            .map(Comparison::position)
            .anyMatch(
                place -> Comparison.place(comparison.ours()).filter(place::equals).isPresent());
  }

  private static boolean isTable(Token token) {
    return Tables.isTable(String.valueOf(token.getText()));
  }
}
