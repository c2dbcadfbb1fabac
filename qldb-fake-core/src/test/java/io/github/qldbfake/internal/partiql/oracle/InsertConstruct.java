package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partiql.lang.syntax.TokenType;

/**
 * {@code INSERT INTO a.b} as a statement, at the path; as an operation without {@code VALUE}, at
 * the first token of the values.
 */
final class InsertConstruct implements Construct {

  private static final Set<String> INSERT = Set.of("insert_into");
  private static final Set<String> VALUE = Set.of("value");

  @Override
  public Stream<Position> places(AcceptedStatement statement) {
    return IntStream.range(0, statement.tokens().size())
        .filter(at -> statement.isWord(at, INSERT))
        .flatMap(at -> place(at, statement))
        .mapToObj(statement::position);
  }

  private static IntStream place(int insert, AcceptedStatement statement) {
    int afterTarget = afterTarget(insert + 1, statement);
    if (beginsStatement(insert, statement)) {
      return afterTarget > insert + 2 ? IntStream.of(insert + 1) : IntStream.empty();
    }
    return statement.isWord(afterTarget, VALUE) ? IntStream.empty() : IntStream.of(afterTarget);
  }

  /** The token after a name and the steps after it. */
  private static int afterTarget(int name, AcceptedStatement statement) {
    int at = name + 1;
    while (statement.is(at, TokenType.DOT, TokenType.LEFT_BRACKET)) {
      if (statement.is(at, TokenType.DOT)) {
        at += 2;
      } else {
        int depth = 0;
        do {
          depth += Brackets.step(statement.tokens().get(at++));
        } while (depth > 0);
      }
    }
    return at;
  }

  /** Whether INSERT INTO begins a statement there, in another one or not, and no operation. */
  private static boolean beginsStatement(int insert, AcceptedStatement statement) {
    return statement
        .changes()
        .filter(change -> change.getFrom() == null)
        .map(AcceptedStatement::position)
        .flatMap(Optional::stream)
        .anyMatch(statement.position(insert)::equals);
  }
}
