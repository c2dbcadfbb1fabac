package io.github.qldbfake.internal.partiql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SELECT. */
final class SelectParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;

  SelectParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  Select select() {
    Position position = tokens.next().position();
    Position quantifier = tokens.peek().position();
    if (tokens.take("distinct")) {
      tokens.unsupported(quantifier);
    } else {
      boolean unused = tokens.take("all");
    }
    Select.Projection projection = projection();
    if (!tokens.take("from")) {
      throw SyntaxErrors.parser(
          tokens.peek(), "missing FROM after SELECT list", "Expected FROM after SELECT list");
    }
    List<FromItem> from = new FromParser(tokens, expressions).from();
    Optional<Expression> where =
        tokens.take("where") ? Optional.of(expressions.expression()) : Optional.empty();
    new UnsupportedParser(tokens, expressions).afterWhere();
    return new Select(projection, from, where, position);
  }

  private Select.Projection projection() {
    Token token = tokens.peek();
    if (tokens.take("value")) {
      return new Select.Projection.Value(expressions.expression());
    }
    if (token.is("from")) {
      throw SyntaxErrors.parser(token, "found empty SELECT list", "Cannot have empty SELECT list");
    }
    if (tokens.take(TokenType.STAR)) {
      if (tokens.peek().is(TokenType.COMMA)) {
        throw starWithOthers(token);
      }
      return new Select.Projection.Star(token.position());
    }
    List<Select.Item> items = new ArrayList<>();
    do {
      if (tokens.peek().is(TokenType.STAR)) {
        throw starWithOthers(tokens.peek());
      }
      items.add(item());
    } while (tokens.take(TokenType.COMMA));
    return new Select.Projection.Items(List.copyOf(items));
  }

  private Select.Item item() {
    Expression expression = expressions.expression();
    if (expression instanceof Expression.Path path) {
      refuseInnerStars(path.steps());
    }
    return new Select.Item(expression, alias());
  }

  /** In a select list a star is the last step of a path, if any. */
  private static void refuseInnerStars(List<PathStep> steps) {
    for (int at = 0; at < steps.size(); at++) {
      PathStep step = steps.get(at);
      boolean last = at == steps.size() - 1;
      if (step instanceof PathStep.AllElements || (step instanceof PathStep.AllFields && !last)) {
        String text = "Invalid use of * in select list";
        throw SyntaxErrors.parser(Token.of(TokenType.STAR, "*", step.position()), text, text);
      }
    }
  }

  private static SyntaxException starWithOthers(Token token) {
    String text =
        "Other expressions may not be present in the select list when '*' is used without dot"
            + " notation.";
    return SyntaxErrors.parser(token, text, text);
  }

  private Optional<Identifier> alias() {
    if (tokens.take(TokenType.AS)) {
      return Optional.of(
          tokens.identifier("expected identifier for alias", "Expected identifier for AS-alias"));
    }
    return tokens.isIdentifier()
        ? Optional.of(tokens.identifier("expected identifier for alias", "Expected identifier"))
        : Optional.empty();
  }
}
