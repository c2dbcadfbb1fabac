package io.github.qldbfake.internal.partiql.oracle;

/**
 * A function, a procedure or a table id of history() that nobody knows, or a wrong number of
 * arguments: the pass looks at variables only.
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
        || ours.contains(": No such table with id '")
        || (comparison.ours().is(Answer.Kind.REFUSED)
            && "exec".equals(comparison.tokens().get(0).getKeywordText()));
  }
}
