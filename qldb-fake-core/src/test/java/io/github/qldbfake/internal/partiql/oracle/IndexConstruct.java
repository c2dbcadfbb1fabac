package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partiql.lang.ast.CreateIndex;
import org.partiql.lang.syntax.TokenType;

/** An index on several fields, at each comma; on a field of a field, at the first step. */
final class IndexConstruct implements Construct {

  @Override
  public Stream<Position> places(AcceptedStatement statement) {
    if (statement.nodes().noneMatch(CreateIndex.class::isInstance)) {
      return Stream.empty();
    }
    int size = statement.tokens().size();
    int create =
        IntStream.range(0, size)
            .filter(at -> statement.isWord(at, Set.of("create")))
            .findFirst()
            .orElseThrow();
    return IntStream.range(create, size)
        .flatMap(at -> place(at, statement))
        .mapToObj(statement::position);
  }

  private static IntStream place(int at, AcceptedStatement statement) {
    if (statement.is(at, TokenType.COMMA)) {
      return IntStream.of(at);
    }
    boolean beginsField =
        statement.is(at - 1, TokenType.COMMA, TokenType.LEFT_PAREN)
            && statement.is(at, TokenType.IDENTIFIER, TokenType.QUOTED_IDENTIFIER);
    if (beginsField && statement.is(at + 1, TokenType.DOT)) {
      return IntStream.of(at + 2);
    }
    return beginsField && statement.is(at + 1, TokenType.LEFT_BRACKET)
        ? IntStream.of(at + 1)
        : IntStream.empty();
  }
}
