package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partiql.lang.syntax.Token;

/**
 * What the ancestor and we say of one statement.
 *
 * @param tokens the tokens as the ancestor has them; none if it finds none
 */
record Comparison(String statement, Answer theirs, Answer ours, List<Token> tokens) {

  private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+): ");

  static Comparison of(String statement, Ancestor ancestor) {
    return new Comparison(
        statement,
        ancestor.parse(statement),
        FrontEnd.parse(statement),
        ancestor.tokens(statement).orElse(List.of()));
  }

  /** Whether we say what the ancestor says, or refuse what it alone accepts and are right to. */
  boolean agrees(Ancestor ancestor) {
    return theirs.is(Answer.Kind.ACCEPTED)
        ? UnsupportedConstructs.allow(new AcceptedStatement(tokens, ancestor.tree(statement)), ours)
        : ours.equals(theirs);
  }

  /** Where a refusal says that the error is. */
  static Optional<Position> place(Answer refusal) {
    Matcher matcher = PLACE.matcher(refusal.text());
    return matcher.find()
        ? Optional.of(
            new Position(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  static Position position(Token token) {
    return new Position((int) token.getPosition().getLine(), (int) token.getPosition().getColumn());
  }
}
