package io.github.qldbfake.internal.partiql.statement;

/** One change of a document that an operation makes. */
interface Edit {

  /** What the path of the change starts from. */
  Location base();

  /** Makes the change, starting from the place of {@link #base}. */
  void apply(Place place);
}
