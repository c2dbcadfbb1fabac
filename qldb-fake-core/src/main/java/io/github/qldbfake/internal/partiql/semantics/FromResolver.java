package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.plan.Source;
import io.github.qldbfake.internal.partiql.plan.Sources;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.FromItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves the sources of a query or change and its WHERE, from left to right. */
final class FromResolver {

  private final Resolver resolver;

  FromResolver(Resolver resolver) {
    this.resolver = resolver;
  }

  Resolved resolve(List<FromItem> items, Optional<Expression> where, Scope scope) {
    SourceResolver each = new SourceResolver(resolver);
    List<Source> sources = new ArrayList<>();
    List<Optional<Evaluable>> joins = new ArrayList<>();
    for (FromItem item : items) {
      sources.add(each.resolve(item, sources.size() + 1, scope));
      joins.add(item.on().map(condition -> resolver.resolve(condition, scope)));
    }
    if (sources.size() == 1) {
      scope.resolveFieldsIn(sources.get(0).slots().value());
    }
    Optional<Evaluable> condition = where.map(given -> resolver.resolve(given, scope));
    return new Resolved(sources, Sources.plan(sources, joins, condition));
  }

  /**
   * The sources of a statement.
   *
   * @param sources what stands in FROM
   * @param plan how it is read
   */
  record Resolved(List<Source> sources, Sources plan) {}
}
