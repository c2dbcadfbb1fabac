package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;
import java.util.Optional;

/** FROM, LET, WHERE, GROUP BY, HAVING and LIMIT; the service runs FROM and WHERE only. */
final class SelectClausesParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;

  SelectClausesParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  SelectClauses clauses() {
    if (!tokens.take("from")) {
      throw SyntaxErrors.parser(
          tokens.peek(), "missing FROM after SELECT list", "Expected FROM after SELECT list");
    }
    List<FromItem> from = new FromParser(tokens, expressions, Operators.CLAUSE).sources();
    if (tokens.peek().is("let")) {
      let();
    }
    Optional<Expression> where =
        tokens.take("where") ? Optional.of(clauseExpression()) : Optional.empty();
    if (tokens.take("group")) {
      group();
    }
    unsupportedClause("having");
    unsupportedClause("limit");
    return new SelectClauses(from, where);
  }

  private void let() {
    tokens.findings().unsupported(tokens.next().position());
    do {
      Expression unused = expressions.expression();
      if (!tokens.take(TokenType.AS)) {
        throw SyntaxErrors.parser(
            tokens.peek(), "expected AS for LET clause", "Expected AS following LET expr");
      }
      Identifier unusedName = Aliases.name(tokens, "AS");
    } while (tokens.take(TokenType.COMMA));
  }

  private void group() {
    boolean unused = tokens.take("partial");
    tokens.expect(TokenType.BY);
    do {
      groupItem();
    } while (tokens.take(TokenType.COMMA));
    if (tokens.take("group")) {
      tokens.expectKeyword("as");
      if (!tokens.peek().isIdentifier()) {
        throw SyntaxErrors.parser(
            tokens.peek(),
            "expected identifier for GROUP name",
            "Expected identifier for GROUP name");
      }
      Identifier unusedName = tokens.identifier();
    }
    tokens.findings().grouped();
  }

  private void groupItem() {
    int start = tokens.offset();
    Expression item = clauseExpression();
    boolean literal =
        item instanceof Expression.Literal
            && tokens.since(start).stream().anyMatch(token -> token.is(TokenType.LITERAL));
    boolean named = Aliases.as(tokens).isPresent();
    if (literal && !named) {
      throw SyntaxErrors.parser(
          Token.literal(((Expression.Literal) item).value(), item.position()),
          "unsupported literal in GROUP BY",
          "Literals (including ordinals) not supported in GROUP BY");
    }
  }

  private void unsupportedClause(String word) {
    Position position = tokens.peek().position();
    if (tokens.take(word)) {
      Expression unused = clauseExpression();
      tokens.findings().unsupported(position);
    }
  }

  private Expression clauseExpression() {
    return expressions.expression(Operators.CLAUSE);
  }
}
