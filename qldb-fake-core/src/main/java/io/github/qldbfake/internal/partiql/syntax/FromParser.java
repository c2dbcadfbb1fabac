package io.github.qldbfake.internal.partiql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources after FROM, joins included. */
final class FromParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;
  private final int strength;

  /** Sources whose operators bind more strongly than {@code strength}. */
  FromParser(TokenStream tokens, ExpressionParser expressions, int strength) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.strength = strength;
  }

  /** One source or more, from left to right. */
  List<FromItem> sources() {
    Optional<SyntaxException> before = tokens.findings().takeError();
    Sources sources = joined();
    before.ifPresent(tokens.findings()::error);
    sources.error().ifPresent(tokens.findings()::error);
    return sources.items();
  }

  private Sources joined() {
    tokens.findings().enter(tokens.peek());
    Sources sources = source();
    Optional<JoinKind> join = JoinKind.of(tokens.peek());
    while (join.isPresent()) {
      Token word = tokens.next();
      tokens.findings().operator(word);
      if (join.get().outer()) {
        tokens.findings().unsupported(word.position());
      }
      sources = join.get().conditional() ? conditional(sources) : sources.and(source());
      join = JoinKind.of(tokens.peek());
    }
    tokens.findings().leave();
    return sources;
  }

  /** What follows {@code JOIN}: a source and its condition. */
  private Sources conditional(Sources left) {
    if (!tokens.peek().is(TokenType.LEFT_PAREN)) {
      return on(left, source());
    }
    // As the service's front end had it: what stands in parentheses comes before its left side.
    boolean isExpression = isExpressionInParentheses();
    Sources right = joined();
    return isExpression ? on(left, right) : on(right, left);
  }

  /** The condition, which comes before both when errors are looked for. */
  private Sources on(Sources first, Sources second) {
    if (!tokens.take("on")) {
      throw SyntaxErrors.parser(tokens.peek(), "malformed use of FROM with JOIN", "Expected 'ON'");
    }
    Expression condition = expressions.expression(strength);
    Optional<SyntaxException> error = tokens.findings().takeError();
    return first.and(second.on(condition)).after(error).before(tokens.peek());
  }

  private Sources source() {
    if (tokens.peek().is(TokenType.LEFT_PAREN) && !isExpressionInParentheses()) {
      tokens.next();
      Sources inner = joined();
      tokens.expect(TokenType.RIGHT_PAREN);
      return renamed(inner.before(tokens.peek()));
    }
    Position position = tokens.peek().position();
    if (tokens.take("unpivot")) {
      tokens.findings().unsupported(position);
    }
    FromItem item = aliased(expressions.expression(strength), position);
    return new Sources(List.of(item), tokens.peek(), tokens.findings().takeError());
  }

  private FromItem aliased(Expression source, Position position) {
    Optional<Identifier> as = Aliases.as(tokens);
    Optional<Identifier> at = Aliases.at(tokens);
    Optional<Identifier> by = Aliases.by(tokens);
    return new FromItem(source, as, at, by, Optional.empty(), position);
  }

  /** The sources in parentheses with the aliases after them. */
  private Sources renamed(Sources inner) {
    FromItem first = inner.items().get(0);
    FromItem outer = aliased(first.source(), first.position());
    if (outer.as().isEmpty() && outer.at().isEmpty() && outer.by().isEmpty()) {
      return inner;
    }
    if (inner.items().size() > 1) {
      return new Sources(List.of(outer), tokens.peek(), Optional.of(inner.refusal()));
    }
    if (both(first.as(), outer.as())
        || both(first.at(), outer.at())
        || both(first.by(), outer.by())) {
      tokens.findings().unsupported(inner.next().position());
    }
    FromItem renamed =
        new FromItem(
            first.source(),
            first.as().or(outer::as),
            first.at().or(outer::at),
            first.by().or(outer::by),
            Optional.empty(),
            first.position());
    return new Sources(List.of(renamed), tokens.peek(), inner.error());
  }

  private static boolean both(Optional<Identifier> inner, Optional<Identifier> outer) {
    return inner.isPresent() && outer.isPresent();
  }

  private boolean isExpressionInParentheses() {
    return tokens.peek(1).is(TokenType.LITERAL) || tokens.peek(1).is("select");
  }

  /**
   * Sources joined so far.
   *
   * @param next the token after them
   * @param error the first error in them, in the order in which the front end walks its tree
   */
  private record Sources(List<FromItem> items, Token next, Optional<SyntaxException> error) {

    /** These and {@code right}: one source; if not, the front end stumbles over its own tree. */
    Sources and(Sources right) {
      List<FromItem> both = new ArrayList<>(items);
      both.addAll(right.items);
      Optional<SyntaxException> refusal =
          right.items.size() > 1 ? Optional.of(right.refusal()) : right.error;
      return new Sources(List.copyOf(both), right.next, error.or(() -> refusal));
    }

    /** These with {@code condition} on the last. */
    Sources on(Expression condition) {
      List<FromItem> conditional = new ArrayList<>(items);
      FromItem last = conditional.remove(conditional.size() - 1);
      conditional.add(
          new FromItem(
              last.source(),
              last.as(),
              last.at(),
              last.by(),
              Optional.of(condition),
              last.position()));
      return new Sources(List.copyOf(conditional), next, error);
    }

    /** These with an error in something that comes before them. */
    Sources after(Optional<SyntaxException> earlier) {
      return new Sources(items, next, earlier.or(() -> error));
    }

    /** These with that token after them. */
    Sources before(Token token) {
      return new Sources(items, token, error);
    }

    /** A join where one source should be. */
    SyntaxException refusal() {
      return SyntaxErrors.parser(
          next, "unsupported Syntax", "Unsupported syntax for FROM_SOURCE_JOIN");
    }
  }
}
