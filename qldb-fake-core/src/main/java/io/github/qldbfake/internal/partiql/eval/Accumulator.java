package io.github.qldbfake.internal.partiql.eval;

/** The running result of an aggregate; it never gets NULL or MISSING. */
public interface Accumulator {

  /** Takes one more value. */
  void add(Datum value);

  /** The result over the values so far. */
  Datum result();
}
