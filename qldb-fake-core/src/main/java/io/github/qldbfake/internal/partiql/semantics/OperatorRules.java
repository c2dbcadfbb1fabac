package io.github.qldbfake.internal.partiql.semantics;

import com.amazon.ion.IonType;
import io.github.qldbfake.internal.partiql.eval.Between;
import io.github.qldbfake.internal.partiql.eval.Constant;
import io.github.qldbfake.internal.partiql.eval.DataType;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Like;
import io.github.qldbfake.internal.partiql.eval.Membership;
import io.github.qldbfake.internal.partiql.eval.Negation;
import io.github.qldbfake.internal.partiql.eval.Sign;
import io.github.qldbfake.internal.partiql.eval.TypeTest;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.TypeName;

/** The operators that are not between two operands. */
final class OperatorRules {

  private OperatorRules() {}

  static Evaluable unary(Expression.Unary unary, Scope scope, Resolver resolver) {
    Evaluable operand = resolver.resolve(unary.operand(), scope);
    return switch (unary.operator()) {
      case NOT -> new Negation(operand);
      case MINUS -> new Sign(true, operand);
      case PLUS -> isNumberLiteral(operand) ? operand : new Sign(false, operand);
    };
  }

  /** A literal with a sign is a literal, so a null of a number type keeps its type after a plus. */
  private static boolean isNumberLiteral(Evaluable operand) {
    return operand instanceof Constant constant
        && constant.value() instanceof Datum.Ion value
        && IonType.INT.compareTo(value.ionValue().getType()) <= 0
        && IonType.DECIMAL.compareTo(value.ionValue().getType()) >= 0;
  }

  static Evaluable like(Expression.Like like, Scope scope, Resolver resolver) {
    return negatedIf(
        like.negated(),
        new Like(
            resolver.resolve(like.value(), scope),
            resolver.resolve(like.pattern(), scope),
            like.escape().map(escape -> resolver.resolve(escape, scope))));
  }

  static Evaluable between(Expression.Between between, Scope scope, Resolver resolver) {
    return negatedIf(
        between.negated(),
        new Between(
            resolver.resolve(between.value(), scope),
            resolver.resolve(between.low(), scope),
            resolver.resolve(between.high(), scope)));
  }

  static Evaluable in(Expression.In in, Scope scope, Resolver resolver) {
    return negatedIf(
        in.negated(),
        Membership.of(
            resolver.resolve(in.value(), scope), resolver.resolve(in.collection(), scope)));
  }

  static Evaluable is(Expression.Is is, Scope scope, Resolver resolver) {
    return negatedIf(
        is.negated(), new TypeTest(resolver.resolve(is.value(), scope), type(is.type())));
  }

  static DataType type(TypeName name) {
    return DataType.named(name.name())
        .orElseThrow(() -> SemanticErrors.at(name.position(), "No such type: " + name.name()));
  }

  private static Evaluable negatedIf(boolean negated, Evaluable condition) {
    return negated ? new Negation(condition) : condition;
  }
}
