package io.github.qldbfake.internal.partiql.syntax;

/** {@code PIVOT value AT name FROM …}, which the service does not run. */
final class PivotParser {

  private PivotParser() {}

  static Expression pivot(Token word, TokenStream tokens, ExpressionParser expressions) {
    ErrorOrder order = new ErrorOrder(tokens.findings());
    Expression unusedValue = expressions.expression();
    tokens.expectKeyword("at");
    order.between();
    Expression unusedName = expressions.expression();
    order.swap();
    SelectClauses unused = new SelectClausesParser(tokens, expressions).clauses();
    tokens.findings().unsupported(word.position());
    return new Placeholder("PIVOT", word.position());
  }
}
