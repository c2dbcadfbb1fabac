package io.github.qldbfake.internal.partiql.oracle.values;

/** CAST to every type. */
final class Casts implements Family {

  @Override
  public String name() {
    return "cast";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    String value = draw.chance(50) ? operands.any() : draw.from(operands::text, operands::number);
    return "CAST("
        + value
        + " AS "
        + draw.of(
            "INT",
            "INTEGER",
            "DECIMAL",
            "NUMERIC(10, 2)",
            "FLOAT",
            "DOUBLE PRECISION",
            "STRING",
            "VARCHAR(3)",
            "SYMBOL",
            "BOOL",
            "TIMESTAMP",
            "CLOB",
            "BLOB",
            "LIST",
            "SEXP",
            "BAG",
            "STRUCT",
            "NULL",
            "MISSING")
        + ")";
  }
}
