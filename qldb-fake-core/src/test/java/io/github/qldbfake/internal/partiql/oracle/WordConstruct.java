package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a reserved word alone gives away. */
record WordConstruct(Set<String> words) implements Construct {

  @Override
  public Stream<Position> places(AcceptedStatement statement) {
    return IntStream.range(0, statement.tokens().size())
        .filter(at -> statement.isWord(at, words))
        .mapToObj(statement::position);
  }
}
