package io.github.qldbfake.internal.partiql.syntax;

import java.util.Optional;

/**
 * Two neighbours in the text, of which the service's front end walks the second one first when it
 * looks for errors in its parse tree.
 */
final class ErrorOrder {

  private final Findings findings;
  private final Optional<SyntaxException> before;
  private Optional<SyntaxException> inFirst = Optional.empty();

  /** Stands before the first one. */
  ErrorOrder(Findings findings) {
    this.findings = findings;
    this.before = findings.takeError();
  }

  /** Stands between the two. */
  void between() {
    inFirst = findings.takeError();
  }

  /** Stands after the second one: its error comes before that of the first. */
  void swap() {
    Optional<SyntaxException> inSecond = findings.takeError();
    before.ifPresent(findings::error);
    inSecond.ifPresent(findings::error);
    inFirst.ifPresent(findings::error);
  }
}
