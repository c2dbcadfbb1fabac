package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The projected rows of a query; a row whose result is MISSING is left out. */
final class QueryResults implements Iterator<Datum> {

  private final Frame frame;
  private final Rows rows;
  private final Projection projection;
  private Datum next = Datum.missing();
  private boolean exhausted;

  QueryResults(Frame frame, Rows rows, Projection projection) {
    this.frame = frame;
    this.rows = rows;
    this.projection = projection;
  }

  @Override
  public boolean hasNext() {
    while (next.isMissing() && !exhausted) {
      if (rows.advance()) {
        next = projection.project(frame);
      } else {
        exhausted = true;
      }
    }
    return !next.isMissing();
  }

  @Override
  public Datum next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Datum result = next;
    next = Datum.missing();
    return result;
  }
}
