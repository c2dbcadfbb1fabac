package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.Optional;
import org.partiql.lang.syntax.Token;

/**
 * A table inside an expression of FROM or in the values of INSERT: the ancestor's pass lets it
 * through, we refuse it where it stands.
 */
final class TablesAreNoValues implements AgreedDifference {

  @Override
  public String reason() {
    return "a table is read only as a source of its own; reads have to be known for OCC";
  }

  @Override
  public boolean explains(Comparison comparison) {
    Optional<Position> place = Comparison.place(comparison.ours());
    return comparison.ours().text().contains(": Global variable access is illegal in this context")
        && !Comparison.place(comparison.theirs()).equals(place)
        && comparison.tokens().stream()
            .filter(token -> Optional.of(Comparison.position(token)).equals(place))
            .map(Token::getText)
            .anyMatch(name -> Tables.isTable(String.valueOf(name)));
  }
}
