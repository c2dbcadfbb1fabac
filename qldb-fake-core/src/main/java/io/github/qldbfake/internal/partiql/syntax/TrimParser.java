package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code TRIM([[side] [characters] FROM] text)}: the arguments are side, characters, text. */
final class TrimParser {

  private static final Set<String> SIDES = Set.of("leading", "trailing", "both");

  private TrimParser() {}

  static Expression trim(Token name, TokenStream tokens, ExpressionParser expressions) {
    BuiltinCalls.open(tokens);
    Expression side = BuiltinCalls.text("both", name.position());
    Expression characters = BuiltinCalls.text(" ", name.position());
    Expression text;
    if (startsSide(tokens.peek())) {
      Token word = tokens.next();
      side = BuiltinCalls.text(word.text().toLowerCase(Locale.ROOT), word.position());
      if (!tokens.take("from")) {
        characters = expressions.expression();
        tokens.expectKeyword("from");
      }
      text = expressions.expression();
    } else if (tokens.take("from")) {
      text = expressions.expression();
    } else {
      text = expressions.expression();
      if (tokens.take("from")) {
        characters = text;
        text = expressions.expression();
      }
    }
    if (!tokens.take(TokenType.RIGHT_PAREN)) {
      throw SyntaxErrors.parser(
          tokens.peek(), "expected right parenthesis", "Expected RIGHT_PAREN");
    }
    return BuiltinCalls.call(name, List.of(side, characters, text));
  }

  private static boolean startsSide(Token token) {
    boolean unquoted = token.is(TokenType.IDENTIFIER) || token.is(TokenType.KEYWORD);
    return unquoted && SIDES.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
