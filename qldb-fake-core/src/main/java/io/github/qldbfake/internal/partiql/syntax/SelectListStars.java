package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;
import java.util.Optional;

/**
 * The stars in a path that is an item of a select list. Only {@code .*} at the very end is allowed,
 * and only without brackets. Stars and brackets deeper inside count too, as they did for the
 * service's front end.
 */
final class SelectListStars {

  private final List<Token> item;
  private final Findings findings;

  /** The stars of the item that {@code item} is all tokens of. */
  SelectListStars(List<Token> item, Findings findings) {
    this.item = item;
    this.findings = findings;
  }

  /** The star at the end, if the item is all fields of something. Others are refused. */
  Optional<Token> last() {
    int last = lastToken();
    boolean atEnd = isFieldStar(last);
    for (int at = 1; at < item.size(); at++) {
      if (isElementStar(at)) {
        throw misplaced(item.get(at));
      }
    }
    for (int at = 1; at < item.size(); at++) {
      if (isFieldStar(at) && !(atEnd && at == last)) {
        throw misplaced(item.get(at));
      }
    }
    if (!atEnd) {
      return Optional.empty();
    }
    refuseBrackets();
    return Optional.of(item.get(last));
  }

  private void refuseBrackets() {
    for (int at = 1; at < item.size(); at++) {
      if (item.get(at).is(TokenType.LEFT_BRACKET) && endsTerm(item.get(at - 1))) {
        throw SyntaxErrors.parser(
            item.get(at),
            "Cannot mix [] and * in the same expression in a select list",
            "Cannot use [] and * together in SELECT list expression");
      }
    }
  }

  private static SyntaxException misplaced(Token star) {
    return SyntaxErrors.parser(star, "Invalid use of * in select list");
  }

  /** The last token that closes nothing. */
  private int lastToken() {
    int last = item.size() - 1;
    while (last > 0 && closes(item.get(last))) {
      last--;
    }
    return last;
  }

  private boolean isFieldStar(int at) {
    return at > 0
        && item.get(at).is(TokenType.STAR)
        && item.get(at - 1).is(TokenType.DOT)
        && !findings.isProjected(item.get(at).position());
  }

  private boolean isElementStar(int at) {
    return item.get(at).is(TokenType.STAR) && item.get(at - 1).is(TokenType.LEFT_BRACKET);
  }

  private static boolean closes(Token token) {
    return switch (token.type()) {
      case RIGHT_PAREN, RIGHT_BRACKET, RIGHT_CURLY, RIGHT_DOUBLE_ANGLE_BRACKET -> true;
      default -> false;
    };
  }

  private static boolean endsTerm(Token token) {
    return switch (token.type()) {
      case IDENTIFIER, QUOTED_IDENTIFIER, LITERAL, NULL, MISSING, QUESTION_MARK, STAR -> true;
      default -> closes(token);
    };
  }
}
