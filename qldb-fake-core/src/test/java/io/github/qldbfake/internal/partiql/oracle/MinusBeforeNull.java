package io.github.qldbfake.internal.partiql.oracle;

/** {@code -`null.int`}: the ancestor crashes while it makes one literal of the two. */
final class MinusBeforeNull implements AgreedDifference {

  @Override
  public String reason() {
    return "minus NULL is NULL";
  }

  @Override
  public boolean explains(Comparison comparison) {
    return comparison.theirs().is(Answer.Kind.CRASHED)
        && comparison.theirs().text().contains("Expected non-null number: null.");
  }
}
