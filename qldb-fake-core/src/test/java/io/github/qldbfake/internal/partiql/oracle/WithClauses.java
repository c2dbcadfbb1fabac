package io.github.qldbfake.internal.partiql.oracle;

/** The ancestor's CREATE and DROP end before WITH; ours go on, and may refuse what follows it. */
final class WithClauses implements AgreedDifference {

  @Override
  public String reason() {
    return "the service's own grammar, documented; it was not part of the ancestor";
  }

  @Override
  public boolean explains(Comparison comparison) {
    return comparison
            .theirs()
            .text()
            .matches(
                ".*: unexpected token found, KEYWORD : with;"
                    + " Unexpected tokens after (CREATE|DROP) statement!")
        && !comparison.ours().is(Answer.Kind.CRASHED)
        && !Comparison.place(comparison.ours()).equals(Comparison.place(comparison.theirs()));
  }
}
