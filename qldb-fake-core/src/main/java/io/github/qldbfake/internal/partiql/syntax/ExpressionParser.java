package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.partiql.syntax.Expression.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions: operands and the operators before and between them. */
final class ExpressionParser {

  private final TokenStream tokens;
  private final InfixParser infix;
  private final PathParser paths;

  ExpressionParser(TokenStream tokens) {
    this.tokens = tokens;
    this.infix = new InfixParser(tokens, this);
    this.paths = new PathParser(tokens, this);
  }

  Expression expression() {
    return expression(Operators.ANY);
  }

  /** An expression of operators that bind more strongly than {@code strength}. */
  Expression expression(int strength) {
    tokens.findings().enter(tokens.peek());
    Expression expression = continued(operand(), strength);
    tokens.findings().leave();
    return expression;
  }

  /** {@code term} with the steps and operators that follow it. */
  Expression continued(Expression term) {
    return continued(paths.withSteps(term), Operators.ANY);
  }

  /** {@code left} with the operators that follow it, if they bind more strongly. */
  private Expression continued(Expression left, int strength) {
    Expression expression = left;
    Optional<Operators.Operator> operator = Operators.of(tokens.peek());
    while (operator.isPresent() && strength < operator.get().strength()) {
      tokens.findings().operator(tokens.peek());
      expression = infix.parse(expression, operator.get());
      operator = Operators.of(tokens.peek());
    }
    return expression;
  }

  /** A name with the steps after it: what can be changed. */
  Expression target() {
    return paths.target();
  }

  /** One expression or more, separated by commas. */
  List<Expression> list() {
    List<Expression> list = new ArrayList<>();
    do {
      list.add(expression());
    } while (tokens.take(TokenType.COMMA));
    return List.copyOf(list);
  }

  private Expression operand() {
    Token token = tokens.peek();
    if (tokens.take("not")) {
      return new Expression.Unary(UnaryOperator.NOT, expression(Operators.NOT), token.position());
    }
    boolean minus = token.is("-");
    if (!minus && !token.is("+")) {
      return paths.path();
    }
    tokens.findings().enter(tokens.next());
    Expression operand = operand();
    tokens.findings().leave();
    UnaryOperator sign = minus ? UnaryOperator.MINUS : UnaryOperator.PLUS;
    return SignedLiteral.of(sign, operand)
        .orElseGet(() -> new Expression.Unary(sign, operand, token.position()));
  }
}
