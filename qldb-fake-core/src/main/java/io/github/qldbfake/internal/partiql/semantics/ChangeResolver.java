package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.ledger.TableDefinition;
import io.github.qldbfake.internal.partiql.eval.Constant;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.plan.Source;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.FromItem;
import io.github.qldbfake.internal.partiql.syntax.Identifier;
import io.github.qldbfake.internal.partiql.syntax.PathStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Resolves a statement that changes documents of a table. */
public final class ChangeResolver {

  private final Resolver resolver;
  private final Scope scope = Scope.root().nested();

  /** A resolver for one statement. */
  public ChangeResolver(Resolver resolver) {
    this.resolver = resolver;
  }

  /** The table of that name, if the action is allowed on it. */
  public TableDefinition table(Identifier name, StatementAction action) {
    if (name.text().startsWith(Globals.COMMITTED_PREFIX) || name.text().equals(Globals.SCHEMA)) {
      throw SemanticErrors.unsupported(name.position());
    }
    TableDefinition table =
        resolver
            .globals()
            .table(name.text())
            .orElseThrow(() -> SemanticErrors.noSuchVariable(name));
    resolver.guard().check(action, table.id());
    return table;
  }

  /**
   * The documents to change: the first source is a table, any other a collection inside its
   * documents. They are read too, so the table must be open to reading as well as to the action.
   */
  public ChangedDocuments documents(
      List<FromItem> from, Optional<Expression> where, StatementAction action) {
    FromResolver.Resolved resolved = new FromResolver(resolver).resolve(from, where, scope);
    for (int at = 0; at < from.size(); at++) {
      Source source = resolved.sources().get(at);
      boolean fits = at == 0 ? source instanceof Source.Table : source instanceof Source.Collection;
      if (!fits) {
        throw SemanticErrors.unsupported(from.get(at).source().position());
      }
    }
    Source.Table table = (Source.Table) resolved.sources().get(0);
    resolver.guard().check(action, table.table().id());
    return new ChangedDocuments(table.table().id(), table.slots(), resolved.plan());
  }

  /** An expression over the documents. */
  public Evaluable expression(Expression expression) {
    return resolver.resolve(expression, scope);
  }

  /** What an operation changes. */
  public Target target(Expression expression) {
    if (expression instanceof Expression.Variable variable) {
      return target(variable, List.of());
    }
    if (expression instanceof Expression.Path path
        && path.root() instanceof Expression.Variable variable) {
      return target(variable, path.steps());
    }
    throw SemanticErrors.unsupported(expression.position());
  }

  private Target target(Expression.Variable root, List<PathStep> rest) {
    List<Evaluable> steps = new ArrayList<>();
    OptionalInt slot = scope.find(root.name().text());
    if (slot.isEmpty()) {
      if (scope.singleSource().isEmpty()) {
        throw resolver.globals().contains(root.name().text())
            ? SemanticErrors.illegalGlobal(root.name())
            : SemanticErrors.noSuchVariable(root.name());
      }
      slot = scope.singleSource();
      steps.add(field(root.name()));
    }
    rest.forEach(step -> steps.add(step(step)));
    return new Target(slot.getAsInt(), List.copyOf(steps), root.position());
  }

  private Evaluable step(PathStep step) {
    if (step instanceof PathStep.Field field) {
      return field(field.name());
    }
    if (step instanceof PathStep.Index index) {
      return expression(index.index());
    }
    throw SemanticErrors.unsupported(step.position());
  }

  private static Evaluable field(Identifier name) {
    return new Constant(Datum.of(name.text()));
  }
}
