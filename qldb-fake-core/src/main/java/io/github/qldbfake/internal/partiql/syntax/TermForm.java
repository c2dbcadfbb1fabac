package io.github.qldbfake.internal.partiql.syntax;

/** How a term that begins with a reserved word goes on. */
interface TermForm {

  /** Parses what follows {@code word}, which has been taken. */
  Expression parse(Token word, TokenStream tokens, ExpressionParser expressions);
}
