package io.github.qldbfake.internal.partiql.syntax;

/** How a kind of statement goes on after its first word. */
interface StatementForm {

  /** Parses what follows {@code word}, which has been taken. */
  Statement parse(Token word, TokenStream tokens, ExpressionParser expressions);
}
