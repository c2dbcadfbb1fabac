package io.github.qldbfake.internal.partiql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code SELECT … FROM …}. */
final class SelectParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;

  private SelectParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  static Expression select(Token word, TokenStream tokens, ExpressionParser expressions) {
    Position quantifier = tokens.peek().position();
    if (tokens.take("distinct")) {
      tokens.findings().unsupported(quantifier);
    } else {
      boolean unused = tokens.take("all");
    }
    Select.Projection projection = new SelectParser(tokens, expressions).projection();
    SelectClauses clauses = new SelectClausesParser(tokens, expressions).clauses();
    return new Select(projection, clauses.from(), clauses.where(), word.position());
  }

  private Select.Projection projection() {
    if (tokens.take("value")) {
      return new Select.Projection.Value(expressions.expression());
    }
    List<Select.Item> items = new ArrayList<>();
    Optional<Token> star = Optional.empty();
    int size = 0;
    do {
      Token first = tokens.peek();
      if (tokens.take(TokenType.STAR)) {
        star = star.or(() -> Optional.of(first));
      } else {
        items.add(item());
      }
      size++;
    } while (tokens.take(TokenType.COMMA));
    if (star.isPresent() && size > 1) {
      throw SyntaxErrors.parser(
          star.get(),
          "Other expressions may not be present in the select list when '*' is used without dot"
              + " notation.");
    }
    return star.isPresent()
        ? new Select.Projection.Star(star.get().position())
        : new Select.Projection.Items(List.copyOf(items));
  }

  private Select.Item item() {
    int start = tokens.offset();
    Expression expression = expressions.expression();
    Optional<Token> all = Optional.empty();
    if (expression instanceof Expression.Path) {
      all = new SelectListStars(tokens.since(start), tokens.findings()).last();
      all.ifPresent(star -> tokens.findings().projected(star.position()));
    }
    Token afterItem = tokens.peek();
    Optional<Identifier> alias = Aliases.as(tokens);
    if (all.isPresent() && alias.isPresent()) {
      tokens
          .findings()
          .error(
              SyntaxErrors.parser(
                  afterItem, "unsupported Syntax", "Unsupported syntax for PROJECT_ALL"));
    }
    return new Select.Item(expression, alias);
  }
}
