package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.ledger.GuardedResource;
import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.partiql.plan.Source;
import io.github.qldbfake.internal.partiql.plan.SourceSlots;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.FromItem;
import io.github.qldbfake.internal.partiql.syntax.Identifier;
import io.github.qldbfake.internal.partiql.syntax.PathStep;
import java.util.Optional;
import java.util.OptionalInt;

/** Resolves what stands in FROM: tables and views come before names of the scope. */
final class SourceResolver {

  private final Resolver resolver;
  private final HistoryResolver history;

  SourceResolver(Resolver resolver) {
    this.resolver = resolver;
    this.history = new HistoryResolver(resolver);
  }

  /** The source; afterwards its names are defined in {@code scope}. */
  Source resolve(FromItem item, int ordinal, Scope scope) {
    Source source = source(item.source(), scope);
    SourceSlots slots = source.slots();
    item.at().ifPresent(at -> scope.define(at.text(), slots.at(), at.position()));
    item.by().ifPresent(by -> scope.define(by.text(), slots.by(), by.position()));
    Optional<Identifier> as = item.as();
    scope.define(
        as.map(Identifier::text).orElseGet(() -> ColumnNames.of(item.source(), ordinal)),
        slots.value(),
        as.map(Identifier::position).orElseGet(() -> item.source().position()));
    return source;
  }

  private Source source(Expression expression, Scope scope) {
    SourceSlots slots = resolver.nextSource();
    if (expression instanceof Expression.Variable variable) {
      return variable(variable, slots, scope);
    }
    if (expression instanceof Expression.Call call && call.name().equals("history")) {
      return history.resolve(call, slots, scope);
    }
    if (expression instanceof Expression.Path path
        && path.root() instanceof Expression.Variable root
        && !root.lexical()) {
      return path(path, root, slots, scope);
    }
    return new Source.Collection(resolver.resolve(expression, scope), slots);
  }

  private Source variable(Expression.Variable variable, SourceSlots slots, Scope scope) {
    Identifier name = variable.name();
    if (!variable.lexical()) {
      Optional<Source> global = resolver.globals().source(name.text(), slots);
      if (global.isPresent()) {
        return reachable(global.get(), name, scope);
      }
    }
    OptionalInt local = scope.find(name.text());
    if (local.isEmpty()) {
      throw SemanticErrors.noSuchVariable(name);
    }
    return new Source.Collection(resolver.resolve(variable, scope), slots);
  }

  private Source path(
      Expression.Path path, Expression.Variable root, SourceSlots slots, Scope scope) {
    String name = root.name().text();
    if (name.equals(Globals.SCHEMA)
        && path.steps().size() == 1
        && path.steps().get(0) instanceof PathStep.Field field) {
      if (field.name().text().equals(Globals.TABLES_VIEW)) {
        resolver.guard().check(StatementAction.SELECT, GuardedResource.CATALOGUE);
        return reachable(new Source.Catalogue(slots), root.name(), scope);
      }
      throw SemanticErrors.noSuchVariable(field.name());
    }
    if (resolver.globals().contains(name)) {
      throw SemanticErrors.illegalGlobal(root.name());
    }
    return new Source.Collection(resolver.resolve(path, scope), slots);
  }

  private static Source reachable(Source global, Identifier name, Scope scope) {
    if (scope.isNestedQuery()) {
      throw SemanticErrors.illegalGlobal(name);
    }
    return global;
  }
}
