package io.github.qldbfake.internal.partiql;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ledger.Authorization;
import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Patience;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import io.github.qldbfake.internal.partiql.semantics.Guard;
import io.github.qldbfake.internal.partiql.semantics.NamedTables;
import io.github.qldbfake.internal.partiql.statement.Executors;
import io.github.qldbfake.internal.partiql.syntax.ParsedStatement;
import io.github.qldbfake.internal.partiql.syntax.Parser;
import io.github.qldbfake.internal.partiql.syntax.SyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Runs PartiQL statements against a transaction. Thread-safe; keeps nothing of a transaction. */
public final class Partiql {

  private static final long CACHED_CHARACTERS = 1_000_000;

  private final StatementCache statements;
  private final Executors executors = Executors.ofService();

  /** An engine with the service's statements and functions. */
  public Partiql() {
    this(new StatementCache(CACHED_CHARACTERS, Parser::parse));
  }

  Partiql(StatementCache statements) {
    this.statements = statements;
  }

  /**
   * Runs one statement. A change of documents or tables is complete when this returns; rows of a
   * query are computed as the cursor is read, over what the transaction held when this was called.
   *
   * @param parameters one value for each {@code ?}
   * @param authorization what the statement may do; everything if there is none
   * @param check asked now and then whether the statement may go on; it throws if not
   * @throws PartiqlException if the statement is refused; the transaction is as before
   * @throws io.github.qldbfake.internal.ledger.AccessDeniedException if it may not be run; the
   *     transaction is as before
   */
  public StatementCursor execute(
      Transaction transaction,
      String statement,
      List<IonValue> parameters,
      Optional<Authorization> authorization,
      Runnable check) {
    try {
      ParsedStatement parsed = statements.parse(statement);
      if (parsed.parameterCount() != parameters.size()) {
        throw new PartiqlException(
            "Query expects "
                + parsed.parameterCount()
                + " parameters, but statement has "
                + parameters.size());
      }
      List<Datum> values = parameters.stream().map(Datum::of).toList();
      return new OutcomeCursor(
          executors.execute(
              parsed.statement(),
              transaction,
              values,
              new Patience(check),
              new Guard(authorization)));
    } catch (SyntaxException | StatementException e) {
      throw new PartiqlException(Objects.requireNonNull(e.getMessage()));
    }
  }

  /** The names of the tables that a statement names; none if it cannot be parsed. */
  public Set<String> tables(String statement) {
    try {
      return NamedTables.in(statements.parse(statement).statement());
    } catch (SyntaxException e) {
      return Set.of();
    }
  }
}
