package io.github.qldbfake.internal.partiql.oracle;

/** A rule of the grammar in which we differ from the ancestor, and mean to. */
interface AgreedDifference {

  /** Why we differ. */
  String reason();

  /** Whether the answers differ by this rule, and ours is what the rule has. */
  boolean explains(Comparison comparison);
}
