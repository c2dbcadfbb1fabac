package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.eval.Accumulator;
import io.github.qldbfake.internal.partiql.eval.Cast;
import io.github.qldbfake.internal.partiql.eval.CollectionAggregate;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Function;
import io.github.qldbfake.internal.partiql.eval.FunctionCall;
import io.github.qldbfake.internal.partiql.eval.SlotReference;
import io.github.qldbfake.internal.partiql.eval.function.AggregateRegistry;
import io.github.qldbfake.internal.partiql.eval.function.FunctionRegistry;
import io.github.qldbfake.internal.partiql.plan.AggregateCall;
import io.github.qldbfake.internal.partiql.plan.NestedQuery;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Functions, aggregates and casts. */
final class CallRules {

  private final FunctionRegistry functions;
  private final AggregateRegistry aggregates;

  CallRules(FunctionRegistry functions, AggregateRegistry aggregates) {
    this.functions = functions;
    this.aggregates = aggregates;
  }

  Evaluable call(Expression.Call call, Scope scope, Resolver resolver) {
    Function function =
        functions
            .find(call.name())
            .orElseThrow(
                () -> SemanticErrors.at(call.position(), "No such function: " + call.name()));
    int count = call.arguments().size();
    if (count < function.minArguments() || count > function.maxArguments()) {
      throw SemanticErrors.at(call.position(), wrongCount(function, count));
    }
    return new FunctionCall(function, resolver.resolve(call.arguments(), scope));
  }

  private static String wrongCount(Function function, int count) {
    return "Incorrect number of arguments supplied to `"
        + function.name()
        + "`. Min = "
        + function.minArguments()
        + ", max = "
        + function.maxArguments()
        + " Actual = "
        + count;
  }

  Evaluable aggregate(Expression.Aggregate aggregate, Scope scope, Resolver resolver) {
    Supplier<Accumulator> kind =
        aggregates
            .find(aggregate.name())
            .orElseThrow(
                () ->
                    SemanticErrors.at(
                        aggregate.position(), "No such function: " + aggregate.name()));
    Optional<List<AggregateCall>> outer = scope.aggregates();
    scope.endAggregates();
    Optional<Evaluable> argument =
        aggregate.argument().map(given -> resolver.resolve(given, scope));
    scope.restoreAggregates(outer);
    if (argument.filter(CallRules::aggregates).isPresent()) {
      throw SemanticErrors.unsupported(aggregate.position());
    }
    if (outer.isEmpty()) {
      return new CollectionAggregate(
          kind, argument.orElseThrow(() -> SemanticErrors.unsupported(aggregate.position())));
    }
    int slot = resolver.nextSlot();
    outer.get().add(new AggregateCall(slot, kind, argument));
    return new SlotReference(slot);
  }

  /** Whether an expression has an aggregate in it; those of a query in it do not count. */
  private static boolean aggregates(Evaluable expression) {
    return expression instanceof CollectionAggregate
        || (!(expression instanceof NestedQuery)
            && expression.operands().stream().anyMatch(CallRules::aggregates));
  }

  Evaluable cast(Expression.Cast cast, Scope scope, Resolver resolver) {
    return new Cast(resolver.resolve(cast.value(), scope), OperatorRules.type(cast.type()));
  }
}
