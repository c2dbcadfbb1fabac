package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partiql.lang.syntax.Token;
import org.partiql.lang.syntax.TokenType;

/** To the ancestor UNDROP is a name: one of us refuses what comes right after it. */
final class UndropStatement implements AgreedDifference {

  @Override
  public String reason() {
    return "the service's own grammar, documented; it was not part of the ancestor";
  }

  @Override
  public boolean explains(Comparison comparison) {
    Optional<Position> theirs = Comparison.place(comparison.theirs());
    Optional<Position> ours = Comparison.place(comparison.ours());
    return !comparison.ours().is(Answer.Kind.CRASHED)
        && IntStream.range(1, comparison.tokens().size())
            .filter(at -> isUndrop(comparison.tokens().get(at - 1)))
            .mapToObj(at -> Optional.of(Comparison.position(comparison.tokens().get(at))))
            .anyMatch(next -> next.equals(theirs) || next.equals(ours));
  }

  private static boolean isUndrop(Token token) {
    return token.getType() == TokenType.IDENTIFIER
        && "undrop".equalsIgnoreCase(String.valueOf(token.getText()));
  }
}
