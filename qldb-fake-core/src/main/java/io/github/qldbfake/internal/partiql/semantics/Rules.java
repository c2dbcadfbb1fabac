package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.eval.function.AggregateRegistry;
import io.github.qldbfake.internal.partiql.eval.function.FunctionRegistry;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.Parameter;
import io.github.qldbfake.internal.partiql.syntax.Select;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The rule of each kind of expression. Immutable once built. */
public final class Rules {

  private final Map<Class<? extends Expression>, Rule<? extends Expression>> rules =
      new HashMap<>();

  private Rules() {}

  /** The expressions of the service. */
  public static Rules ofService() {
    CallRules calls = new CallRules(FunctionRegistry.ofService(), new AggregateRegistry());
    Rules rules = new Rules();
    rules.add(Expression.Literal.class, LiteralRules::literal);
    rules.add(Expression.MissingLiteral.class, LiteralRules::missing);
    rules.add(Parameter.class, LiteralRules::parameter);
    rules.add(Expression.StructLiteral.class, LiteralRules::struct);
    rules.add(Expression.CollectionLiteral.class, LiteralRules::collection);
    rules.add(Expression.Variable.class, new VariableRule());
    rules.add(Expression.Path.class, new PathRule());
    rules.add(Expression.Unary.class, OperatorRules::unary);
    rules.add(Expression.Binary.class, new BinaryRule());
    rules.add(Expression.Like.class, OperatorRules::like);
    rules.add(Expression.Between.class, OperatorRules::between);
    rules.add(Expression.In.class, OperatorRules::in);
    rules.add(Expression.Is.class, OperatorRules::is);
    rules.add(Expression.Call.class, calls::call);
    rules.add(Expression.Aggregate.class, calls::aggregate);
    rules.add(Expression.Cast.class, calls::cast);
    rules.add(Select.class, (select, scope, resolver) -> resolver.nestedQuery(select, scope));
    return rules;
  }

  private <E extends Expression> void add(Class<E> kind, Rule<E> rule) {
    rules.put(kind, rule);
  }

  /** The rule for expressions of the class of {@code expression}. */
  @SuppressWarnings("unchecked") // add() pairs each class with a rule for it
  <E extends Expression> Rule<E> of(E expression) {
    return (Rule<E>) Objects.requireNonNull(rules.get(expression.getClass()));
  }
}
