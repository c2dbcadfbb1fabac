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
    return joined().items();
  }

  private Sources joined() {
    tokens.findings().enter(tokens.peek());
    Sources sources = source();
    Optional<JoinKind> join = JoinKind.of(tokens.peek());
    while (join.isPresent()) {
      Token word = tokens.next();
      if (join.get().outer()) {
        tokens.findings().unsupported(word.position());
      }
      sources = join.get().conditional() ? conditional(sources) : both(sources, source());
      join = JoinKind.of(tokens.peek());
    }
    tokens.findings().leave();
    return sources;
  }

  /** What follows {@code JOIN}: a source and its condition. */
  private Sources conditional(Sources left) {
    if (!tokens.peek().is(TokenType.LEFT_PAREN)) {
      Sources right = source();
      return both(left, right.on(condition()));
    }
    // As the service's front end had it: what stands in parentheses comes before its left side.
    boolean isExpression = isExpressionInParentheses();
    Sources right = joined();
    Expression condition = condition();
    return isExpression ? both(left, right.on(condition)) : both(right, left.on(condition));
  }

  private Expression condition() {
    if (!tokens.take("on")) {
      throw SyntaxErrors.parser(tokens.peek(), "malformed use of FROM with JOIN", "Expected 'ON'");
    }
    return expressions.expression(strength);
  }

  /** The right side is one source; if not, the front end stumbles over its own parse tree. */
  private Sources both(Sources left, Sources right) {
    if (right.items().size() > 1) {
      refuseJoin(right.next());
    }
    tokens.findings().operator(right.next());
    List<FromItem> both = new ArrayList<>(left.items());
    both.addAll(right.items());
    return new Sources(List.copyOf(both), tokens.peek());
  }

  private Sources source() {
    Position position = tokens.peek().position();
    if (tokens.peek().is(TokenType.LEFT_PAREN) && !isExpressionInParentheses()) {
      tokens.next();
      List<FromItem> items = joined().items();
      tokens.expect(TokenType.RIGHT_PAREN);
      return renamed(new Sources(items, tokens.peek()));
    }
    if (tokens.take("unpivot")) {
      tokens.findings().unsupported(position);
    }
    FromItem item = aliased(expressions.expression(strength), position);
    return new Sources(List.of(item), tokens.peek());
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
      refuseJoin(inner.next());
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
    return new Sources(List.of(renamed), tokens.peek());
  }

  private void refuseJoin(Token next) {
    tokens
        .findings()
        .error(
            SyntaxErrors.parser(
                next, "unsupported Syntax", "Unsupported syntax for FROM_SOURCE_JOIN"));
  }

  private static boolean both(Optional<Identifier> inner, Optional<Identifier> outer) {
    return inner.isPresent() && outer.isPresent();
  }

  private boolean isExpressionInParentheses() {
    return tokens.peek(1).is(TokenType.LITERAL) || tokens.peek(1).is("select");
  }

  /** Sources joined so far, and the token after them. */
  private record Sources(List<FromItem> items, Token next) {

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
      return new Sources(List.copyOf(conditional), next);
    }
  }
}
