package io.github.qldbfake.internal.partiql.oracle;

/** {@code FROM (t AS a) AS b}: the ancestor crashes. */
final class AliasesInAndAfterParentheses implements AgreedDifference {

  @Override
  public String reason() {
    return "a client gets an error of the statement, not of the server";
  }

  @Override
  public boolean explains(Comparison comparison) {
    return comparison.theirs().is(Answer.Kind.CRASHED)
        && comparison.theirs().text().contains("_ALIAS encountered more than once in FROM source")
        && (comparison.ours().is(Answer.Kind.UNSUPPORTED)
            || comparison.ours().text().contains(": unsupported Syntax, "));
  }
}
