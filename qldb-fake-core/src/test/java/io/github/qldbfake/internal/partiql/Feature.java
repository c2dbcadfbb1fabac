package io.github.qldbfake.internal.partiql;

/** Something of the language, and a statement that uses it. */
record Feature(String name, String statement) {

  /** A line {@code name | statement}. */
  static Feature parse(String line) {
    int bar = line.indexOf(" | ");
    return new Feature(line.substring(0, bar), line.substring(bar + 3));
  }
}
