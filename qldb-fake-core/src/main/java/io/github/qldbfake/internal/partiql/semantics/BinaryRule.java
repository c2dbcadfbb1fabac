package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.eval.Arithmetic;
import io.github.qldbfake.internal.partiql.eval.ArithmeticOperator;
import io.github.qldbfake.internal.partiql.eval.Comparison;
import io.github.qldbfake.internal.partiql.eval.Concatenation;
import io.github.qldbfake.internal.partiql.eval.Conjunction;
import io.github.qldbfake.internal.partiql.eval.Disjunction;
import io.github.qldbfake.internal.partiql.eval.Equality;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.Expression.BinaryOperator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The operators between two operands. A chain like {@code a AND b AND c} leans to the left; it is
 * walked down without recursion, and what AND or OR joins becomes one list.
 */
final class BinaryRule implements Rule<Expression.Binary> {

  @Override
  public Evaluable resolve(Expression.Binary binary, Scope scope, Resolver resolver) {
    Deque<Expression.Binary> chain = new ArrayDeque<>();
    Expression innermost = binary;
    while (innermost instanceof Expression.Binary link) {
      chain.push(link);
      innermost = link.left();
    }
    Evaluable left = resolver.resolve(innermost, scope);
    while (!chain.isEmpty()) {
      BinaryOperator operator = chain.peek().operator();
      if (isLogical(operator)) {
        List<Evaluable> operands = new ArrayList<>(List.of(left));
        while (!chain.isEmpty() && chain.peek().operator() == operator) {
          operands.add(resolver.resolve(chain.pop().right(), scope));
        }
        left =
            operator == BinaryOperator.AND
                ? new Conjunction(List.copyOf(operands))
                : new Disjunction(List.copyOf(operands));
      } else {
        left = apply(operator, left, resolver.resolve(chain.pop().right(), scope));
      }
    }
    return left;
  }

  private static boolean isLogical(BinaryOperator operator) {
    return operator == BinaryOperator.AND || operator == BinaryOperator.OR;
  }

  private static Evaluable apply(BinaryOperator operator, Evaluable left, Evaluable right) {
    return switch (operator) {
      case EQ -> new Equality(left, right, false);
      case NE -> new Equality(left, right, true);
      case LT -> new Comparison(left, right, order -> order < 0);
      case LE -> new Comparison(left, right, order -> order <= 0);
      case GT -> new Comparison(left, right, order -> order > 0);
      case GE -> new Comparison(left, right, order -> order >= 0);
      case ADD -> new Arithmetic(ArithmeticOperator.ADD, left, right);
      case SUBTRACT -> new Arithmetic(ArithmeticOperator.SUBTRACT, left, right);
      case MULTIPLY -> new Arithmetic(ArithmeticOperator.MULTIPLY, left, right);
      case DIVIDE -> new Arithmetic(ArithmeticOperator.DIVIDE, left, right);
      case MODULO -> new Arithmetic(ArithmeticOperator.MODULO, left, right);
      case CONCATENATE -> new Concatenation(left, right);
      case AND -> new Conjunction(List.of(left, right));
      case OR -> new Disjunction(List.of(left, right));
    };
  }
}
