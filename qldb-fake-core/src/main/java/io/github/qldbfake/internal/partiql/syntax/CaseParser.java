package io.github.qldbfake.internal.partiql.syntax;

/** {@code CASE [value] WHEN … THEN … [ELSE …] END}, which the service does not run. */
final class CaseParser {

  private CaseParser() {}

  static Expression caseExpression(Token word, TokenStream tokens, ExpressionParser expressions) {
    if (!tokens.peek().is("when")) {
      Expression unused = expressions.expression();
    }
    if (!tokens.peek().is("when")) {
      throw SyntaxErrors.parser(
          tokens.peek(), "expected WHEN clause in CASE", "Expected a WHEN clause in CASE");
    }
    while (tokens.take("when")) {
      Expression unusedCondition = expressions.expression();
      tokens.expectKeyword("then");
      Expression unusedResult = expressions.expression();
    }
    if (tokens.take("else")) {
      Expression unused = expressions.expression();
    }
    tokens.expectKeyword("end");
    tokens.findings().unsupported(word.position());
    return new Placeholder("CASE", word.position());
  }
}
