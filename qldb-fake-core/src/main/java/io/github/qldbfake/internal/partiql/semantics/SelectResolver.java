package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.SlotReference;
import io.github.qldbfake.internal.partiql.plan.AggregateCall;
import io.github.qldbfake.internal.partiql.plan.Projection;
import io.github.qldbfake.internal.partiql.plan.Query;
import io.github.qldbfake.internal.partiql.plan.Source;
import io.github.qldbfake.internal.partiql.plan.StructProjection;
import io.github.qldbfake.internal.partiql.plan.StructProjection.Column;
import io.github.qldbfake.internal.partiql.plan.ValueProjection;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.FromItem;
import io.github.qldbfake.internal.partiql.syntax.Identifier;
import io.github.qldbfake.internal.partiql.syntax.PathStep;
import io.github.qldbfake.internal.partiql.syntax.Select;
import java.util.ArrayList;
import java.util.List;

/** Resolves a SELECT: its sources first, then what it makes of their rows. */
final class SelectResolver {

  private final Resolver resolver;

  SelectResolver(Resolver resolver) {
    this.resolver = resolver;
  }

  Query resolve(Select select, Scope scope) {
    FromResolver.Resolved from =
        new FromResolver(resolver).resolve(select.from(), select.where(), scope);
    if (select.projection() instanceof Select.Projection.Value value) {
      List<AggregateCall> rows =
          countsRows(value.expression()) ? scope.beginAggregates() : List.of();
      Evaluable expression = resolver.resolve(value.expression(), scope);
      scope.endAggregates();
      return new Query(from.plan(), List.copyOf(rows), new ValueProjection(expression));
    }
    List<AggregateCall> aggregates = scope.beginAggregates();
    Projection projection = projection(select, from.sources(), scope);
    scope.endAggregates();
    return new Query(from.plan(), List.copyOf(aggregates), projection);
  }

  /** The one aggregate over rows in SELECT VALUE: any other there is over its argument. */
  private static boolean countsRows(Expression expression) {
    return expression instanceof Expression.Aggregate count && count.argument().isEmpty();
  }

  private Projection projection(Select select, List<Source> sources, Scope scope) {
    return select.projection() instanceof Select.Projection.Items items
        ? items(items.items(), scope)
        : star(select.from(), sources);
  }

  /** Every source with its position and document id, if these have names. */
  private static Projection star(List<FromItem> items, List<Source> sources) {
    List<Column> columns = new ArrayList<>();
    for (int at = 0; at < sources.size(); at++) {
      FromItem item = items.get(at);
      Source source = sources.get(at);
      columns.add(column(ColumnNames.numbered(columns.size() + 1), source.slots().value(), true));
      item.at().ifPresent(name -> columns.add(column(name.text(), source.slots().at(), false)));
      item.by().ifPresent(name -> columns.add(column(name.text(), source.slots().by(), false)));
    }
    return new StructProjection(List.copyOf(columns));
  }

  private static Column column(String name, int slot, boolean spread) {
    return new Column(name, new SlotReference(slot), spread);
  }

  private Projection items(List<Select.Item> items, Scope scope) {
    List<Column> columns = new ArrayList<>();
    for (Select.Item item : items) {
      int ordinal = columns.size() + 1;
      columns.add(
          item.expression() instanceof Expression.Path path && endsInStar(path)
              ? new Column(ColumnNames.numbered(ordinal), spread(path, scope), true)
              : new Column(
                  item.alias()
                      .map(Identifier::text)
                      .orElseGet(() -> ColumnNames.of(item.expression(), ordinal)),
                  resolver.resolve(item.expression(), scope),
                  false));
    }
    return new StructProjection(List.copyOf(columns));
  }

  private static boolean endsInStar(Expression.Path path) {
    return path.steps().get(path.steps().size() - 1) instanceof PathStep.AllFields;
  }

  /** What stands before the star. */
  private Evaluable spread(Expression.Path path, Scope scope) {
    List<PathStep> steps = path.steps().subList(0, path.steps().size() - 1);
    return resolver.resolve(
        steps.isEmpty() ? path.root() : new Expression.Path(path.root(), steps, path.position()),
        scope);
  }
}
