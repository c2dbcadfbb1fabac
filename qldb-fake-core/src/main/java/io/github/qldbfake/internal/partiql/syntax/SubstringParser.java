package io.github.qldbfake.internal.partiql.syntax;

import java.util.ArrayList;
import java.util.List;

/** {@code SUBSTRING(text FROM start [FOR length])}, {@code SUBSTRING(text, start [, length])}. */
final class SubstringParser {

  private SubstringParser() {}

  static Expression substring(Token name, TokenStream tokens, ExpressionParser expressions) {
    BuiltinCalls.open(tokens);
    List<Expression> arguments = new ArrayList<>(List.of(expressions.expression()));
    TokenType delimiter = TokenType.FOR;
    if (!tokens.take("from")) {
      delimiter = TokenType.COMMA;
      if (!tokens.take(TokenType.COMMA)) {
        throw SyntaxErrors.parser(
            tokens.peek(), "expected argument delimiter", "Expected KEYWORD 'from' OR COMMA");
      }
    }
    Expression start = expressions.expression();
    arguments.add(start);
    if (tokens.take(delimiter)) {
      arguments.add(expressions.expression());
      tokens.expect(TokenType.RIGHT_PAREN);
    } else if (!tokens.take(TokenType.RIGHT_PAREN)) {
      throw SyntaxErrors.detailed(
          tokens.peek(),
          "unexpected token, expected "
              + delimiter
              + " or RIGHT_PAREN but found "
              + tokens.peek().type(),
          "Expected " + ParseNodes.name(start));
    }
    return BuiltinCalls.call(name, arguments);
  }
}
