package io.github.qldbfake.internal.partiql.oracle;

/** A path that is a source and its own alias: the ancestor does not know where it stands. */
final class PathsHaveAPlace implements AgreedDifference {

  @Override
  public String reason() {
    return "a place helps more than <UNKNOWN>";
  }

  @Override
  public boolean explains(Comparison comparison) {
    String unknown =
        comparison
            .ours()
            .text()
            .replaceFirst(
                "at line \\d+, column \\d+: A variable",
                "at line <UNKNOWN>, column <UNKNOWN>: A variable");
    return comparison.theirs().text().equals(unknown);
  }
}
