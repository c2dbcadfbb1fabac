package io.github.qldbfake.internal.partiql.syntax;

/** {@code INSERT INTO table VALUE document}, {@code INSERT INTO table documents}. */
final class InsertParser {

  private InsertParser() {}

  static Statement insert(Token word, TokenStream tokens, ExpressionParser expressions) {
    Token first = tokens.peek();
    Expression target = expressions.target();
    if (target instanceof Expression.Path path) {
      tokens.findings().unsupported(path.position());
    }
    Identifier table =
        new Identifier(first.text(), first.is(TokenType.QUOTED_IDENTIFIER), first.position());
    boolean single = tokens.take("value");
    Expression values = expressions.expression();
    if (single && tokens.peek().is(TokenType.AT)) {
      tokens.findings().unsupported(tokens.next().position());
      Expression unused = expressions.expression();
    }
    return new Statement.Insert(table, values, single, word.position());
  }
}
