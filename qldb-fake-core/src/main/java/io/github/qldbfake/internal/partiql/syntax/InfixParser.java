package io.github.qldbfake.internal.partiql.syntax;

import java.util.Optional;

/** An operator after its first operand, and what follows it. */
final class InfixParser {

  private static final String MISSING = "expected expression";

  private final TokenStream tokens;
  private final ExpressionParser expressions;
  private final TypeParser types;

  InfixParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.types = new TypeParser(tokens, expressions);
  }

  /** {@code left} with {@code operator}, which comes next, and its other operands. */
  Expression parse(Expression left, Operators.Operator operator) {
    Token token = tokens.next();
    return switch (operator.form()) {
      case BINARY ->
          new Expression.Binary(
              operator.binary().orElseThrow(), left, operand(token, operator), token.position());
      case SET -> set(token, operator);
      case IS -> new Expression.Is(left, types.type(), token.is("is_not"), token.position());
      case IN ->
          new Expression.In(
              left, collection(token, operator), token.is("not_in"), token.position());
      case BETWEEN -> between(left, token, operator);
      case LIKE -> like(left, token, operator);
    };
  }

  /** The operand after {@code token}; the error for a missing one names the operator. */
  private Expression operand(Token token, Operators.Operator operator) {
    if (tokens.peek().is(TokenType.EOF)) {
      throw SyntaxErrors.parser(
          token, MISSING, "Missing right-hand side expression of infix operator");
    }
    return expressions.expression(operator.strength());
  }

  private Expression set(Token token, Operators.Operator operator) {
    Expression unused = operand(token, operator);
    tokens.findings().unsupported(token.position());
    return new Placeholder("BINARY", token.position());
  }

  /** {@code (a, b)} and {@code (a)} are lists here, unless a query stands in the parentheses. */
  private Expression collection(Token token, Operators.Operator operator) {
    Token first = tokens.peek();
    Token second = tokens.peek(1);
    if (!first.is(TokenType.LEFT_PAREN) || second.is("select") || second.is("values")) {
      return operand(token, operator);
    }
    tokens.next();
    Expression list =
        new Expression.CollectionLiteral(
            Expression.CollectionKind.LIST, expressions.list(), first.position());
    tokens.expect(TokenType.RIGHT_PAREN);
    return list;
  }

  private Expression between(Expression value, Token token, Operators.Operator operator) {
    Expression low = operand(token, operator);
    Token and = tokens.peek();
    tokens.expectKeyword("and");
    Expression high = last(and, operator, "Expected expression after AND");
    return new Expression.Between(value, low, high, token.is("not_between"), token.position());
  }

  private Expression like(Expression value, Token token, Operators.Operator operator) {
    Expression pattern = operand(token, operator);
    Token escape = tokens.peek();
    Optional<Expression> character =
        tokens.take("escape")
            ? Optional.of(last(escape, operator, "Expected expression after ESCAPE"))
            : Optional.empty();
    return new Expression.Like(value, pattern, character, token.is("not_like"), token.position());
  }

  private Expression last(Token word, Operators.Operator operator, String text) {
    if (tokens.atEnd()) {
      throw SyntaxErrors.parser(word, MISSING, text);
    }
    return expressions.expression(operator.strength());
  }
}
