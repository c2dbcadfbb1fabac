package io.github.qldbfake.internal.partiql.plan;

/** The rows of a source: each binds the slots of the source in the frame. */
public interface Rows {

  /** Goes before the first row, over the present values of the sources outside this one. */
  void rewind();

  /** Binds the next row; false if there is none. */
  boolean advance();
}
