package io.github.qldbfake.internal.partiql.syntax;

/** {@code PIVOT value AT name FROM …}, which the service does not run. */
final class PivotParser {

  private PivotParser() {}

  static Expression pivot(Token word, TokenStream tokens, ExpressionParser expressions) {
    Expression unusedValue = expressions.expression();
    tokens.expectKeyword("at");
    Expression unusedName = expressions.expression();
    SelectClauses unused = new SelectClausesParser(tokens, expressions).clauses();
    tokens.findings().unsupported(word.position());
    return Placeholder.at(word.position());
  }
}
