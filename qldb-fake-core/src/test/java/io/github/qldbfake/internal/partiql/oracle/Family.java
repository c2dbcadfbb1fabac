package io.github.qldbfake.internal.partiql.oracle;

/** A kind of statement that the search generates. */
enum Family {
  DEFINITION,
  INSERT,
  UPDATE,
  FROM,
  DELETE,
  SELECT,
  EXPRESSION,
  EXEC
}
