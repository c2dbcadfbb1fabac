package io.github.qldbfake.internal.partiql.syntax;

/** Statement text to {@link ParsedStatement}. */
public final class Parser {

  private Parser() {}

  /**
   * Parses one statement, an optional semicolon at its end included.
   *
   * @throws SyntaxException if it cannot be lexed or parsed, or is of a kind the service did not
   *     run
   */
  public static ParsedStatement parse(String text) {
    return new StatementParser(new TokenStream(Lexer.tokens(text))).parse();
  }
}
