package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partiql.lang.syntax.TokenType;

/** {@code COUNT(a, b)}, at the name. */
final class CountOfSeveralConstruct implements Construct {

  private static final Set<String> STATEMENTS =
      Set.of("select", "pivot", "values", "from", "update", "insert_into", "set");

  @Override
  public Stream<Position> places(AcceptedStatement statement) {
    return IntStream.range(0, statement.tokens().size() - 1)
        .filter(at -> isCount(at, statement) && commas(at + 1, statement) > 0)
        .mapToObj(statement::position);
  }

  private static boolean isCount(int at, AcceptedStatement statement) {
    return statement.is(at, TokenType.KEYWORD, TokenType.QUOTED_IDENTIFIER)
        && "count".equals(statement.tokens().get(at).getText())
        && statement.is(at + 1, TokenType.LEFT_PAREN);
  }

  private static boolean isStatement(int at, AcceptedStatement statement) {
    return statement.is(at, TokenType.KEYWORD)
        && STATEMENTS.contains(String.valueOf(statement.tokens().get(at).getText()));
  }

  /**
   * The commas in the bracket that opens at {@code opening}, but in none inside it, up to a
   * statement: commas after its first word are its own.
   */
  private static int commas(int opening, AcceptedStatement statement) {
    int commas = 0;
    int depth = 0;
    for (int at = opening; at < statement.tokens().size(); at++) {
      depth += Brackets.step(statement.tokens().get(at));
      if (depth == 0 || isStatement(at, statement)) {
        break;
      }
      if (depth == 1 && statement.is(at, TokenType.COMMA)) {
        commas++;
      }
    }
    return commas;
  }
}
