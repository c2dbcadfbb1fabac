package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.partiql.syntax.Expression.BinaryOperator;
import io.github.qldbfake.internal.partiql.syntax.Expression.UnaryOperator;
import java.util.Optional;

/** Expressions: operators by how strongly they bind. */
final class ExpressionParser {

  private final TokenStream tokens;
  private final TermParser terms;

  ExpressionParser(TokenStream tokens) {
    this.tokens = tokens;
    this.terms = new TermParser(tokens, this);
  }

  Expression expression() {
    return expression(0);
  }

  /** A term with its path, without operators. */
  Expression term() {
    return terms.termWithPath();
  }

  /** An expression of operators that bind more strongly than {@code strength}. */
  private Expression expression(int strength) {
    tokens.enter();
    Expression left = prefix();
    while (true) {
      Optional<Expression> more = infix(left, strength);
      if (more.isEmpty()) {
        tokens.leave();
        return left;
      }
      tokens.countOperator();
      left = more.get();
    }
  }

  private Expression prefix() {
    Token token = tokens.peek();
    if (tokens.take("not")) {
      return new Expression.Unary(UnaryOperator.NOT, expression(Operators.NOT), token.position());
    }
    if (tokens.take("-")) {
      return new Expression.Unary(
          UnaryOperator.MINUS, expression(Operators.SIGN), token.position());
    }
    if (tokens.take("+")) {
      return new Expression.Unary(UnaryOperator.PLUS, expression(Operators.SIGN), token.position());
    }
    return terms.termWithPath();
  }

  /** {@code left} with the next operator and its operand, if it binds more strongly. */
  private Optional<Expression> infix(Expression left, int strength) {
    Token token = tokens.peek();
    Optional<Operators.Operator> operator = Operators.of(token);
    if (operator.isPresent()) {
      int own = operator.get().strength();
      if (own <= strength) {
        return Optional.empty();
      }
      tokens.next();
      return Optional.of(binary(operator.get().operator(), left, own, token));
    }
    boolean negated = token.is("not");
    Token word = negated ? tokens.peek(1) : token;
    if (word.is("between") && strength < Operators.COMPARISON) {
      return Optional.of(between(left, negated, word));
    }
    if (word.is("like") && strength < Operators.COMPARISON) {
      return Optional.of(like(left, negated, word));
    }
    if (word.is("in") && strength < Operators.EQUALITY) {
      skip(negated);
      Expression collection = operand(Operators.EQUALITY, word);
      return Optional.of(new Expression.In(left, collection, negated, word.position()));
    }
    if (token.is("is") && strength < Operators.EQUALITY) {
      tokens.next();
      boolean not = tokens.take("not");
      TypeName type = new TypeParser(tokens).type();
      return Optional.of(new Expression.Is(left, type, not, token.position()));
    }
    return setOperator(left, token, strength);
  }

  private Expression binary(BinaryOperator operator, Expression left, int strength, Token token) {
    return new Expression.Binary(operator, left, operand(strength, token), token.position());
  }

  private Expression between(Expression value, boolean negated, Token word) {
    skip(negated);
    Expression low = operand(Operators.COMPARISON, word);
    if (!tokens.take("and")) {
      throw SyntaxErrors.expectedKeyword(tokens.peek(), "AND");
    }
    Expression high = operand(Operators.COMPARISON, word);
    return new Expression.Between(value, low, high, negated, word.position());
  }

  private Expression like(Expression value, boolean negated, Token word) {
    skip(negated);
    Expression pattern = operand(Operators.COMPARISON, word);
    Optional<Expression> escape =
        tokens.take("escape") ? Optional.of(operand(Operators.COMPARISON, word)) : Optional.empty();
    return new Expression.Like(value, pattern, escape, negated, word.position());
  }

  /** UNION, INTERSECT and EXCEPT parse, but the service does not run them. */
  private Optional<Expression> setOperator(Expression left, Token token, int strength) {
    if (strength > 0 || !(token.is("union") || token.is("intersect") || token.is("except"))) {
      return Optional.empty();
    }
    tokens.next();
    boolean unused = tokens.take("all") || tokens.take("distinct");
    tokens.unsupported(token.position());
    Expression ignored = operand(0, token);
    return Optional.of(left);
  }

  /** The operand after {@code operator}; the error for a missing one names the operator. */
  private Expression operand(int strength, Token operator) {
    if (tokens.peek().is(TokenType.EOF)) {
      throw SyntaxErrors.parser(
          operator, "expected expression", "Missing right-hand side expression of infix operator");
    }
    return expression(strength);
  }

  private void skip(boolean negated) {
    tokens.next();
    if (negated) {
      tokens.next();
    }
  }
}
