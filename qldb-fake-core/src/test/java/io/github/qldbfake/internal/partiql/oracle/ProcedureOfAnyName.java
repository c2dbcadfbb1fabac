package io.github.qldbfake.internal.partiql.oracle;

/** {@code EXEC 1}: the ancestor crashes over a procedure that has no text. */
final class ProcedureOfAnyName implements AgreedDifference {

  @Override
  public String reason() {
    return "such a procedure is unknown like any other, and is refused as unknown";
  }

  @Override
  public boolean explains(Comparison comparison) {
    return comparison.theirs().is(Answer.Kind.CRASHED)
        && comparison.theirs().text().contains("Expected text: ")
        && comparison.tokens().stream()
            .limit(1)
            .anyMatch(token -> "exec".equals(token.getKeywordText()))
        && !comparison.ours().is(Answer.Kind.CRASHED);
  }
}
