package io.github.qldbfake.internal.partiql.oracle.values;

/** IS with every type. */
final class TypeTests implements Family {

  @Override
  public String name() {
    return "is";
  }

  @Override
  public String expression(Operands operands) {
    return operands.any()
        + operands.draw.of(" IS ", " IS NOT ")
        + operands.draw.of(
            "NULL",
            "MISSING",
            "BOOL",
            "BOOLEAN",
            "SMALLINT",
            "INT",
            "INTEGER",
            "FLOAT",
            "REAL",
            "DOUBLE PRECISION",
            "DECIMAL",
            "DECIMAL(5, 2)",
            "NUMERIC",
            "TIMESTAMP",
            "CHAR",
            "CHARACTER VARYING(10)",
            "VARCHAR",
            "STRING",
            "SYMBOL",
            "CLOB",
            "BLOB",
            "STRUCT",
            "TUPLE",
            "LIST",
            "SEXP",
            "BAG");
  }
}
