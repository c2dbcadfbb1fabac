package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;
import java.util.Locale;

/**
 * {@code EXTRACT(part FROM timestamp)}, {@code DATE_ADD(part, number, timestamp)} and {@code
 * DATE_DIFF(part, from, to)}. The part comes as a string before the other arguments.
 */
final class DateCallParser {

  private static final List<String> PARTS =
      List.of(
          "year", "month", "day", "hour", "minute", "second", "timezone_hour", "timezone_minute");

  private DateCallParser() {}

  static Expression extract(Token name, TokenStream tokens, ExpressionParser expressions) {
    BuiltinCalls.open(tokens);
    Expression part = part(tokens);
    tokens.expectKeyword("from");
    Expression timestamp = expressions.expression();
    tokens.expect(TokenType.RIGHT_PAREN);
    return BuiltinCalls.call(name, List.of(part, timestamp));
  }

  static Expression difference(Token name, TokenStream tokens, ExpressionParser expressions) {
    BuiltinCalls.open(tokens);
    Expression part = part(tokens);
    tokens.expect(TokenType.COMMA);
    Expression first = expressions.expression();
    tokens.expect(TokenType.COMMA);
    Expression second = expressions.expression();
    tokens.expect(TokenType.RIGHT_PAREN);
    return BuiltinCalls.call(name, List.of(part, first, second));
  }

  private static Expression part(TokenStream tokens) {
    Token token = tokens.peek();
    String part = token.text().toLowerCase(Locale.ROOT);
    boolean unquoted = token.is(TokenType.IDENTIFIER) || token.is(TokenType.KEYWORD);
    if (!unquoted || !PARTS.contains(part)) {
      throw SyntaxErrors.parser(token, "expected one of: " + PARTS, "Expected one of: " + PARTS);
    }
    return BuiltinCalls.text(part, tokens.next().position());
  }
}
