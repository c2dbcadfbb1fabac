package io.github.qldbfake.internal.partiql.oracle;

/** How far generated statements are meant to come. */
enum Reach {
  /** Through the parser. */
  PARSE,
  /** Through all checks: what the service did not run is left out. */
  RUN
}
