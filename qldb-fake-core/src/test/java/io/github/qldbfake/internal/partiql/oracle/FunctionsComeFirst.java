package io.github.qldbfake.internal.partiql.oracle;

/**
 * A function or procedure that nobody knows, or with a wrong number of arguments: the pass looks at
 * variables only.
 */
final class FunctionsComeFirst implements AgreedDifference {

  @Override
  public String reason() {
    return "the ancestor looks these up later, when it compiles";
  }

  @Override
  public boolean explains(Comparison comparison) {
    String ours = comparison.ours().text();
    return ours.contains(": No such function: ")
        || ours.contains(": Incorrect number of arguments supplied to `")
        || (comparison.ours().is(Answer.Kind.REFUSED)
            && "exec".equals(comparison.tokens().get(0).getKeywordText()));
  }
}
