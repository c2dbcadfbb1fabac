package io.github.qldbfake.internal.partiql.eval;

/**
 * How long and how large a statement may get while it runs: joins multiply rows, and a short text
 * can ask for more of them than fit into memory or time.
 */
public final class Patience {

  /** How many rows a statement may hold at once, for results that are not handed out row by row. */
  private static final int MAX_HELD = 1_000_000;

  /** After how many steps {@code check} is asked again. */
  private static final int STEPS = 64;

  private final Runnable check;
  private int steps;
  private int nesting;
  private int held;

  /** Patience until {@code check} throws; it is asked now and then. */
  public Patience(Runnable check) {
    this.check = check;
  }

  /** Notes that a loop over rows goes round; what nested queries gave for the last row is gone. */
  public void step() {
    if (++steps % STEPS == 0) {
      check.run();
    }
    if (nesting == 0) {
      held = 0;
    }
  }

  /** Notes that from now on results are held until {@link #leave}. */
  public void enter() {
    nesting++;
  }

  /**
   * Notes a result that is held.
   *
   * @throws StatementException if these are too many
   */
  public void hold() {
    if (++held > MAX_HELD) {
      throw new StatementException(
          "The statement needs more than " + MAX_HELD + " rows at the same time");
    }
  }

  /** Ends what {@link #enter} began. */
  public void leave() {
    nesting--;
  }
}
