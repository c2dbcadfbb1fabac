package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.plan.NestedQuery;
import io.github.qldbfake.internal.partiql.plan.Query;
import io.github.qldbfake.internal.partiql.plan.SourceSlots;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.Select;
import java.util.List;

/** Resolves the names of one statement and makes its expressions ready to be evaluated. */
public final class Resolver {

  private final Rules rules;
  private final Globals globals;
  private final Guard guard;
  private final Transaction transaction;
  private final Slots slots = new Slots();

  /** A resolver for one run of a statement over the tables of {@code transaction}. */
  public Resolver(Rules rules, Transaction transaction, Guard guard) {
    this.rules = rules;
    this.transaction = transaction;
    this.guard = guard;
    this.globals = new Globals(transaction, guard);
  }

  /** A query that is a whole statement. */
  public Query query(Select select) {
    return new SelectResolver(this).resolve(select, Scope.root().nested());
  }

  /** An expression in a statement without sources. */
  public Evaluable expression(Expression expression) {
    return resolve(expression, Scope.root().nested());
  }

  /** The number of slots that the statement uses, once it is resolved. */
  public int slotCount() {
    return slots.count();
  }

  Evaluable resolve(Expression expression, Scope scope) {
    return rules.of(expression).resolve(expression, scope, this);
  }

  List<Evaluable> resolve(List<Expression> expressions, Scope scope) {
    return expressions.stream().map(expression -> resolve(expression, scope)).toList();
  }

  NestedQuery nestedQuery(Select select, Scope scope) {
    return new NestedQuery(new SelectResolver(this).resolve(select, scope.nested()));
  }

  Globals globals() {
    return globals;
  }

  Guard guard() {
    return guard;
  }

  Transaction transaction() {
    return transaction;
  }

  int nextSlot() {
    return slots.next();
  }

  SourceSlots nextSource() {
    return slots.nextSource();
  }
}
