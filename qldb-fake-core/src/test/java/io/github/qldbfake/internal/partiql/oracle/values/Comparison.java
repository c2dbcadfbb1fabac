package io.github.qldbfake.internal.partiql.oracle.values;

import java.util.List;

/** What both engines said of the same statement over the same documents. */
record Comparison(Case sample, List<String> documents, Answer expected, Answer actual) {

  /** Whether the ancestor gives a value. */
  boolean isAbout() {
    return expected instanceof Answer.Rows;
  }

  boolean agrees() {
    return !isAbout() || expected.equals(actual);
  }

  @Override
  public String toString() {
    return String.join(
        "\n  ",
        "",
        sample.statement() + " " + sample.parameters(),
        "expected " + expected,
        "but was  " + actual,
        "over     " + documents);
  }
}
