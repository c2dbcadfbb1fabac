package io.github.qldbfake.internal.partiql.oracle;

/** A function that nobody knows, or with too many arguments: the pass looks at variables only. */
final class FunctionsComeFirst implements AgreedDifference {

  @Override
  public String reason() {
    return "the ancestor looks functions up later, when it compiles";
  }

  @Override
  public boolean explains(Comparison comparison) {
    String ours = comparison.ours().text();
    return ours.contains(": No such function: ")
        || ours.contains(": Incorrect number of arguments supplied to `");
  }
}
