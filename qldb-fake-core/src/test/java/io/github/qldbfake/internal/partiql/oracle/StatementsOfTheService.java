package io.github.qldbfake.internal.partiql.oracle;

import java.util.Set;

/** DROP INDEX and EXEC, which the ancestor has in another form. */
final class StatementsOfTheService implements AgreedDifference {

  private static final Set<String> WORDS = Set.of("exec", "drop");

  @Override
  public String reason() {
    return "the service wants WITH (purge = true) after DROP INDEX, and knows its procedures";
  }

  @Override
  public boolean explains(Comparison comparison) {
    Answer theirs = comparison.theirs();
    boolean parsed =
        theirs.is(Answer.Kind.ACCEPTED)
            || (theirs.is(Answer.Kind.CRASHED) && theirs.text().contains("Expected text: "));
    return parsed
        && comparison.tokens().stream()
            .map(token -> String.valueOf(token.getKeywordText()))
            .anyMatch(WORDS::contains);
  }
}
