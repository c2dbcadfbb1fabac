package io.github.qldbfake.internal.partiql;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ledger.Transaction;
import java.util.List;

/** Runs PartiQL statements against a transaction. Thread-safe; keeps nothing of a transaction. */
public final class Partiql {

  /** An engine with the service's statements and functions. */
  public Partiql() {}

  /**
   * Runs one statement. A change of documents or tables is complete when this returns; rows of a
   * query are computed as the cursor is read, over what the transaction held when this was called.
   *
   * @param parameters one value for each {@code ?}
   * @throws PartiqlException if the statement is refused; the transaction is as before
   */
  public StatementCursor execute(
      Transaction transaction, String statement, List<IonValue> parameters) {
    throw new UnsupportedOperationException();
  }
}
