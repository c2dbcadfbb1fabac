package io.github.qldbfake.internal.partiql.oracle.values;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the service is known, or decided, to give another value than its public ancestor. */
enum Departure {
  /**
   * A function gives NULL if an argument is NULL or MISSING, as the developer guide says of all
   * functions; the ancestor's NULLIF gives back a first argument that is MISSING.
   */
  NULLIF_OF_MISSING {
    @Override
    boolean explains(Comparison comparison) {
      return comparison.sample().statement().contains("NULLIF(");
    }
  },
  /**
   * A struct without fields has no columns, so that {@code SELECT *} gives an empty document as it
   * is; the ancestor makes it a column named by its place.
   */
  EMPTY_STRUCT_SPREAD {
    @Override
    boolean explains(Comparison comparison) {
      return comparison.sample().statement().contains("*")
          && comparison.expected() instanceof Answer.Rows expected
          && comparison.actual() instanceof Answer.Rows actual
          && withoutEmptyColumns(expected.rows()).equals(withoutEmptyColumns(actual.rows()));
    }

    private List<String> withoutEmptyColumns(List<String> rows) {
      return rows.stream()
          .map(row -> row.replaceAll("_[0-9]+:", "_:").replaceAll(",?_:([a-z ']+::)*\\{}", ""))
          .map(row -> row.replace("{,", "{"))
          .toList();
    }
  },
  /**
   * A position or a length beyond 32 bits is what it says; in the ancestor it wraps around, and so
   * does the negation of the least integer of 64 bits, which is refused here as an overflow.
   */
  NO_WRAP_AROUND {
    @Override
    boolean explains(Comparison comparison) {
      String statement = comparison.sample().statement();
      return LONG_INTEGER.matcher(comparison.toString()).find()
          && (statement.contains("SUBSTRING(")
              || statement.contains("[")
              || statement.contains("DATE_ADD(")
              || statement.contains("-("));
    }
  },
  /** Keywords have no case; the ancestor takes a side of TRIM in capitals for characters. */
  TRIM_SIDE_IN_CAPITALS {
    @Override
    boolean explains(Comparison comparison) {
      return CAPITAL_SIDE.matcher(comparison.sample().statement()).find();
    }
  },
  /**
   * {@code _} stands for one character whatever its code point; the ancestor loses its place in a
   * text with characters beyond the first 65,536.
   */
  LIKE_BEYOND_THE_FIRST_PLANE {
    @Override
    boolean explains(Comparison comparison) {
      return comparison.sample().statement().contains(" LIKE ")
          && comparison.toString().contains("𝄞");
    }
  },
  /**
   * Numbers compare by their exact value, as an index needs it; the ancestor first rounds a float
   * to the 38 digits of a decimal.
   */
  EXACT_NUMBERS {
    @Override
    boolean explains(Comparison comparison) {
      return FLOAT.matcher(comparison.toString()).find()
          && COMPARED.matcher(comparison.sample().statement()).find()
          && comparison.expected() instanceof Answer.Rows expected
          && comparison.actual() instanceof Answer.Rows actual
          && withoutTruth(expected.rows()).equals(withoutTruth(actual.rows()));
    }

    private List<String> withoutTruth(List<String> rows) {
      return rows.stream().map(row -> row.replaceAll("true|false", "truth")).toList();
    }
  },
  /**
   * A field whose name is no text is not there at all; the ancestor still counts it, though no one
   * can see it.
   */
  NAMELESS_FIELD {
    @Override
    boolean explains(Comparison comparison) {
      return COUNTED_STRUCT.matcher(comparison.sample().statement()).find();
    }
  },
  /**
   * Every part of an expression is computed; the ancestor computes no element of a collection, no
   * field and no row that nobody asks for, so it does not see that one of them cannot be computed.
   */
  NO_LAZY_PARTS {
    @Override
    boolean explains(Comparison comparison) {
      String statement = comparison.sample().statement();
      return comparison.actual() instanceof Answer.Refusal
          && Stream.of("EXISTS", "[", "<<", "{", "list(", "bag(", "sexp(", ", ", "SELECT x")
              .anyMatch(statement::contains);
    }
  };

  private static final Pattern FLOAT = Pattern.compile("[0-9]e-?[0-9]");
  private static final Pattern COMPARED = Pattern.compile("[=<>]| IN | BETWEEN ");
  private static final Pattern CAPITAL_SIDE =
      Pattern.compile("TRIM\\((LEADING|TRAILING|BOTH) FROM");
  private static final Pattern COUNTED_STRUCT =
      Pattern.compile("(COUNT|EXISTS|SUM|AVG|MIN|MAX)\\(\\(*\\{");
  private static final Pattern LONG_INTEGER = Pattern.compile("[0-9]{10}");

  static Optional<Departure> of(Comparison comparison) {
    return Stream.of(values()).filter(departure -> departure.explains(comparison)).findFirst();
  }

  abstract boolean explains(Comparison comparison);
}
