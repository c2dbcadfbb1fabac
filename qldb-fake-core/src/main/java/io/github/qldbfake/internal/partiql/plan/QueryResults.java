package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The projected rows of a query, those that are to be shown. */
final class QueryResults implements Iterator<Datum> {

  private final Frame frame;
  private final Rows rows;
  private final Projection projection;
  private final Predicate<Datum> shown;
  private @Nullable Datum next;
  private boolean exhausted;

  QueryResults(Frame frame, Rows rows, Projection projection, Predicate<Datum> shown) {
    this.frame = frame;
    this.rows = rows;
    this.projection = projection;
    this.shown = shown;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !exhausted) {
      if (!rows.advance()) {
        exhausted = true;
      } else {
        Datum result = projection.project(frame);
        next = shown.test(result) ? result : null;
      }
    }
    return next != null;
  }

  @Override
  public Datum next() {
    Datum result = hasNext() ? next : null;
    if (result == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return result;
  }
}
