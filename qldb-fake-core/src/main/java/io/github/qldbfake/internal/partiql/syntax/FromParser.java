package io.github.qldbfake.internal.partiql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources after FROM, and the one source of UPDATE and DELETE. */
final class FromParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;

  FromParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** One source or more, from left to right. */
  List<FromItem> from() {
    List<FromItem> items = new ArrayList<>();
    items.add(item(false));
    while (true) {
      if (tokens.take(TokenType.COMMA)) {
        items.add(item(false));
        continue;
      }
      Optional<Boolean> withCondition = join();
      if (withCondition.isEmpty()) {
        return List.copyOf(items);
      }
      items.add(item(withCondition.get()));
    }
  }

  /** A source without joins. */
  FromItem single() {
    return item(false);
  }

  /** Takes the words of a join; whether an ON may follow its source. Empty if there is no join. */
  private Optional<Boolean> join() {
    Position position = tokens.peek().position();
    if (tokens.take("cross")) {
      expectJoin();
      return Optional.of(false);
    }
    if (tokens.take("inner")) {
      if (tokens.take("cross")) {
        expectJoin();
        return Optional.of(false);
      }
      expectJoin();
      return Optional.of(true);
    }
    if (tokens.take("left") || tokens.take("right") || tokens.take("full")) {
      boolean unused = tokens.take("outer");
      expectJoin();
      tokens.unsupported(position);
      return Optional.of(true);
    }
    return tokens.take("join") ? Optional.of(true) : Optional.empty();
  }

  private void expectJoin() {
    tokens.expect("join", "malformed use of FROM with JOIN", "Expected JOIN");
  }

  private FromItem item(boolean withCondition) {
    Position position = tokens.peek().position();
    if (tokens.take("unpivot")) {
      tokens.unsupported(position);
    }
    Expression source = expressions.expression();
    Optional<Identifier> as =
        tokens.take(TokenType.AS) || tokens.isIdentifier()
            ? Optional.of(alias("AS"))
            : Optional.empty();
    Optional<Identifier> at =
        tokens.take(TokenType.AT) ? Optional.of(alias("AT")) : Optional.empty();
    Optional<Identifier> by =
        tokens.take(TokenType.BY) ? Optional.of(alias("BY")) : Optional.empty();
    Optional<Expression> on = Optional.empty();
    if (withCondition) {
      tokens.expect("on", "malformed use of FROM with JOIN", "Expected 'ON'");
      on = Optional.of(expressions.expression());
    }
    return new FromItem(source, as, at, by, on, position);
  }

  private Identifier alias(String kind) {
    return tokens.identifier(
        "expected identifier for alias", "Expected identifier for " + kind + "-alias");
  }
}
