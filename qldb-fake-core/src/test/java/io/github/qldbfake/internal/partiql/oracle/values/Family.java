package io.github.qldbfake.internal.partiql.oracle.values;

/** A kind of expression. */
interface Family {

  /** The name that others know it by. */
  String name();

  /** A random expression of this kind. */
  String expression(Operands operands);

  /** A statement about one. */
  default String statement(Operands operands) {
    return "SELECT VALUE " + expression(operands) + " FROM Docs AS t";
  }
}
