package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partiql.lang.syntax.TokenType;

/**
 * {@code SELECT DISTINCT}; {@code SUM(DISTINCT a)} at the name. {@code ALL} says nothing: the
 * ancestor has the same tree with it and without.
 */
final class QuantifierConstruct implements Construct {

  private static final Set<String> DISTINCT = Set.of("distinct");

  @Override
  public Stream<Position> places(AcceptedStatement statement) {
    return IntStream.range(1, statement.tokens().size())
        .filter(at -> statement.isWord(at, DISTINCT))
        .map(at -> isInCall(at, statement) ? at - 2 : at)
        .mapToObj(statement::position);
  }

  private static boolean isInCall(int at, AcceptedStatement statement) {
    return statement.is(at - 1, TokenType.LEFT_PAREN);
  }
}
