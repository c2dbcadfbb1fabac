package io.github.qldbfake.internal.partiql.oracle;

import java.util.Set;

/** {@code CREATE INDEX} and {@code DROP}: the ancestor's pass does not look their tables up. */
final class DefinitionsLookTablesUp implements AgreedDifference {

  private static final Set<String> WORDS = Set.of("create", "drop");

  @Override
  public String reason() {
    return "the ancestor parses definitions but does not run them";
  }

  @Override
  public boolean explains(Comparison comparison) {
    return comparison.theirs().is(Answer.Kind.ACCEPTED)
        && comparison.ours().text().contains(": No such variable named '")
        && !comparison.tokens().isEmpty()
        && WORDS.contains(String.valueOf(comparison.tokens().get(0).getText()));
  }
}
