package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.Comparator;

/**
 * The ancestor stops at the second operation of an UPDATE or FROM; we go on, and what we refuse
 * stands further on, or is found in the whole tree only.
 */
final class SeveralOperations implements AgreedDifference {

  @Override
  public String reason() {
    return "several operations in one statement are documented";
  }

  @Override
  public boolean explains(Comparison comparison) {
    return comparison
            .theirs()
            .text()
            .matches(
                ".*: unexpected token found, KEYWORD : (set|remove|insert_into);"
                    + " Unexpected token after expression")
        && Comparison.place(comparison.theirs())
            .filter(place -> isFurtherOn(comparison.ours(), place))
            .isPresent();
  }

  private static boolean isFurtherOn(Answer ours, Position place) {
    return !ours.is(Answer.Kind.REFUSED)
        || ours.text().contains(": unsupported Syntax, ")
        || Comparison.place(ours)
            .filter(
                other ->
                    Comparator.comparingInt(Position::line)
                            .thenComparingInt(Position::column)
                            .compare(other, place)
                        > 0)
            .isPresent();
  }
}
