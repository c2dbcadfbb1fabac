package io.github.qldbfake.internal.partiql.eval.function;

/** What the symbols of a pattern for TO_TIMESTAMP stand for, the coarsest first. */
enum PatternField {
  YEAR("y{1,4}"),
  MONTH("M{1,4}"),
  DAY("d{1,2}"),
  HOUR("h{1,2}|H{1,2}"),
  HALF_DAY("a"),
  MINUTE("m{1,2}"),
  SECOND("s{1,2}"),
  FRACTION("S{1,9}|n"),
  OFFSET("X{1,5}|x{1,5}");

  private final String symbols;

  PatternField(String symbols) {
    this.symbols = symbols;
  }

  boolean hasSymbol(String symbol) {
    return symbol.matches(symbols);
  }
}
