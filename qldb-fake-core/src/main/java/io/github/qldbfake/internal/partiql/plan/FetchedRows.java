package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Rows over what the transaction gives for an access path. */
final class FetchedRows<T> implements Rows {

  private final Frame frame;
  private final Supplier<Iterable<T>> fetch;
  private final BiConsumer<Frame, T> bind;
  private Iterator<T> rest = Collections.emptyIterator();

  private FetchedRows(Frame frame, Supplier<Iterable<T>> fetch, BiConsumer<Frame, T> bind) {
    this.frame = frame;
    this.fetch = fetch;
    this.bind = bind;
  }

  /** Rows that are the same for every row of the sources outside. */
  static <T> Rows fixed(Frame frame, Iterable<T> all, BiConsumer<Frame, T> bind) {
    return new FetchedRows<>(frame, () -> all, bind);
  }

  /**
   * Rows found by keys: fetched at once if the keys are constant, else again for each outer row.
   */
  static <T> Rows keyed(
      Frame frame, Keys keys, Supplier<Iterable<T>> fetch, BiConsumer<Frame, T> bind) {
    return keys.isConstant()
        ? fixed(frame, fetch.get(), bind)
        : new FetchedRows<>(frame, fetch, bind);
  }

  @Override
  public void rewind() {
    rest = fetch.get().iterator();
  }

  @Override
  public boolean advance() {
    if (!rest.hasNext()) {
      return false;
    }
    bind.accept(frame, rest.next());
    return true;
  }
}
