package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.ledger.AccessDeniedException;
import io.github.qldbfake.internal.ledger.RefusedChangeException;
import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Patience;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import io.github.qldbfake.internal.partiql.eval.UnknownNameException;
import io.github.qldbfake.internal.partiql.semantics.Guard;
import io.github.qldbfake.internal.partiql.semantics.Rules;
import io.github.qldbfake.internal.partiql.syntax.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The executor of each kind of statement. Immutable once built. */
public final class Executors {

  private final Map<Class<? extends Statement>, Executor<? extends Statement>> executors =
      new HashMap<>();
  private final Rules rules;

  private Executors(Rules rules) {
    this.rules = rules;
  }

  /** The statements of the service. */
  public static Executors ofService() {
    Executors executors = new Executors(Rules.ofService());
    executors.add(Statement.CreateTable.class, new CreateTable());
    executors.add(Statement.CreateIndex.class, new CreateIndex());
    executors.add(Statement.DropIndex.class, new DropIndex());
    executors.add(Statement.DropTable.class, new DropTable());
    executors.add(Statement.UndropTable.class, new UndropTable());
    executors.add(Statement.Exec.class, new Exec(List.of(new RedactRevision())));
    executors.add(Statement.Insert.class, new Insert());
    executors.add(Statement.Update.class, new Update());
    executors.add(Statement.Delete.class, new Delete());
    executors.add(Statement.Query.class, new SelectQuery());
    return executors;
  }

  private <S extends Statement> void add(Class<S> kind, Executor<S> executor) {
    executors.put(kind, executor);
  }

  /**
   * Runs a statement.
   *
   * @throws StatementException if it is refused; the transaction is as before
   * @throws AccessDeniedException if the guard refuses it, or could have and a name is unknown
   */
  public Outcome execute(
      Statement statement,
      Transaction transaction,
      List<Datum> parameters,
      Patience patience,
      Guard guard) {
    try {
      return of(statement)
          .execute(statement, new Run(transaction, parameters, patience, guard, rules));
    } catch (UnknownNameException e) {
      throw guard.isOn() ? new AccessDeniedException() : e;
    } catch (RefusedChangeException e) {
      throw new StatementException(Objects.requireNonNull(e.getMessage()));
    }
  }

  @SuppressWarnings("unchecked") // add() pairs each class with an executor for it
  private <S extends Statement> Executor<S> of(S statement) {
    return (Executor<S>) Objects.requireNonNull(executors.get(statement.getClass()));
  }
}
