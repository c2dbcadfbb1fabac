package io.github.qldbfake.internal.partiql.oracle;

import java.util.List;

/** Calls of functions, those with a syntax of their own included, and the names of types. */
final class Calls {

  private static final List<String> TYPES =
      List.of(
          "NULL",
          "MISSING",
          "BOOL",
          "boolean",
          "SMALLINT",
          "INT",
          "INTEGER",
          "FLOAT",
          "FLOAT(53)",
          "REAL",
          "DOUBLE PRECISION",
          "DECIMAL",
          "DECIMAL(10,2)",
          "NUMERIC(5)",
          "dec",
          "TIMESTAMP",
          "CHAR",
          "CHAR(5)",
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
          "BAG",
          "INT(1)",
          "VARCHAR('a')",
          "DATE");

  private static final List<String> RUN_TYPES =
      List.of("NULL", "MISSING", "BOOL", "INT", "DECIMAL", "STRING", "STRUCT", "LIST");

  private static final List<String> PARTS =
      List.of(
          "year", "MONTH", "day", "Hour", "minute", "SECOND", "timezone_hour", "timezone_minute");

  private static final List<String> PLAIN =
      List.of(
          "exists",
          "char_length",
          "CHARACTER_LENGTH",
          "upper",
          "LOWER",
          "size",
          "nullif",
          "COALESCE",
          "sexp",
          "list",
          "bag",
          "foo",
          "\"bar\"",
          "Foo",
          "octet_length",
          "bit_length",
          "history");

  private static final List<String> AGGREGATES = List.of("COUNT", "sum", "AVG", "min", "MAX");

  private final Dice dice;
  private final Literals literals;
  private final Terms terms;
  private final Reach reach;

  Calls(Dice dice, Literals literals, Terms terms, Reach reach) {
    this.dice = dice;
    this.literals = literals;
    this.terms = terms;
    this.reach = reach;
  }

  /** A type after IS or in CAST; a few are none. */
  void type(Pieces out) {
    out.add(dice.oneOf(reach == Reach.RUN ? RUN_TYPES : TYPES).split("(?<=[(),])|(?=[(),])| ", -1));
  }

  void call(Pieces out, int depth) {
    switch (dice.below(8)) {
      case 0 -> aggregate(out, depth);
      case 1 -> cast(out, depth);
      case 2 -> extract(out);
      case 3 -> dates(out, depth);
      case 4 -> substring(out, depth);
      case 5 -> trim(out, depth);
      default -> plain(out, depth);
    }
  }

  private void plain(Pieces out, int depth) {
    if (reach == Reach.RUN) {
      out.add(dice.oneOf("upper", "LOWER", "size", "char_length"), "(");
      terms.expression(out, depth - 1);
      out.add(")");
      return;
    }
    out.add(dice.oneOf(PLAIN), "(");
    Terms.separated(out, dice.between(0, 3), () -> terms.expression(out, depth - 1));
    out.add(")");
  }

  private void aggregate(Pieces out, int depth) {
    if (reach == Reach.RUN) {
      plain(out, depth);
      return;
    }
    out.add(dice.oneOf(AGGREGATES), "(");
    if (dice.chance(20)) {
      out.add("*");
    } else {
      if (dice.chance(15)) {
        out.add(dice.oneOf("DISTINCT", "ALL"));
      }
      terms.expression(out, depth - 1);
    }
    out.add(")");
  }

  private void cast(Pieces out, int depth) {
    out.add("CAST", "(");
    terms.expression(out, depth - 1);
    out.add("AS");
    type(out);
    out.add(")");
  }

  private void extract(Pieces out) {
    out.add("EXTRACT", "(", dice.oneOf(PARTS), "FROM", literals.timestamp(), ")");
  }

  private void dates(Pieces out, int depth) {
    out.add(dice.oneOf("DATE_ADD", "date_diff"), "(", dice.oneOf(PARTS), ",");
    terms.expression(out, depth - 1);
    out.add(",", literals.timestamp(), ")");
  }

  private void substring(Pieces out, int depth) {
    out.add("SUBSTRING", "(");
    terms.expression(out, depth - 1);
    boolean sql = dice.chance(50);
    out.add(sql ? "FROM" : ",");
    terms.expression(out, depth - 1);
    if (dice.chance(50)) {
      out.add(sql ? "FOR" : ",");
      terms.expression(out, depth - 1);
    }
    out.add(")");
  }

  private void trim(Pieces out, int depth) {
    out.add("TRIM", "(");
    if (dice.chance(50)) {
      out.add(dice.oneOf("LEADING", "trailing", "Both"));
      if (dice.chance(50)) {
        terms.expression(out, depth - 1);
      }
      out.add("FROM");
    } else if (dice.chance(40)) {
      terms.expression(out, depth - 1);
      out.add("FROM");
    }
    terms.expression(out, depth - 1);
    out.add(")");
  }
}
