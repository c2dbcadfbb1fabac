package io.github.qldbfake.internal.partiql;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import io.github.qldbfake.internal.partiql.statement.Outcome;
import java.util.Objects;
import java.util.function.Supplier;

/** The rows of an outcome; a refusal while they are read is told as everywhere. */
final class OutcomeCursor implements StatementCursor {

  private final Outcome outcome;

  OutcomeCursor(Outcome outcome) {
    this.outcome = outcome;
  }

  @Override
  public boolean hasNext() {
    return told(() -> outcome.rows().hasNext());
  }

  @Override
  public IonValue next() {
    return told(() -> outcome.rows().next());
  }

  @Override
  public long readIos() {
    return outcome.readIos().getAsLong();
  }

  @Override
  public long writeIos() {
    return outcome.writeIos();
  }

  private static <T> T told(Supplier<T> step) {
    try {
      return step.get();
    } catch (StatementException e) {
      throw new PartiqlException(Objects.requireNonNull(e.getMessage()));
    }
  }
}
