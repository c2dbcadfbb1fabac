package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Function calls, those with a syntax of their own included. */
final class CallParser {

  private static final Set<String> AGGREGATES = Set.of("count", "sum", "avg", "min", "max");
  private static final List<String> DATE_PARTS =
      List.of(
          "year", "month", "day", "hour", "minute", "second", "timezone_hour", "timezone_minute");
  private static final Set<String> TRIM_SIDES = Set.of("leading", "trailing", "both");

  private final TokenStream tokens;
  private final ExpressionParser expressions;

  CallParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  Expression call() {
    Token name = tokens.next();
    String lowerCase = name.text().toLowerCase(Locale.ROOT);
    if (!tokens.take(TokenType.LEFT_PAREN)) {
      throw SyntaxErrors.parser(tokens.peek(), "expected left parenthesis", "Expected LEFT_PAREN");
    }
    Expression call =
        switch (lowerCase) {
          case "cast" -> cast(name);
          case "extract" -> extract(name);
          case "date_add", "date_diff" -> dateFunction(name);
          case "substring" -> substring(name);
          case "trim" -> trim(name);
          default -> AGGREGATES.contains(lowerCase) ? aggregate(name) : plain(name, lowerCase);
        };
    if (!tokens.take(TokenType.RIGHT_PAREN)) {
      throw SyntaxErrors.parser(
          tokens.peek(), "expected right parenthesis", "Expected RIGHT_PAREN");
    }
    return call;
  }

  /** One expression or more, separated by commas. */
  List<Expression> arguments() {
    List<Expression> arguments = new ArrayList<>();
    do {
      arguments.add(expressions.expression());
    } while (tokens.take(TokenType.COMMA));
    return List.copyOf(arguments);
  }

  private Expression plain(Token name, String lowerCase) {
    if (tokens.peek().is(TokenType.STAR)) {
      throw SyntaxErrors.parser(
          tokens.peek(),
          "function call, other than COUNT, with (*) as parameter is not supported",
          lowerCase + "(*) is not allowed");
    }
    List<Expression> arguments = tokens.peek().is(TokenType.RIGHT_PAREN) ? List.of() : arguments();
    return new Expression.Call(lowerCase, arguments, name.position());
  }

  private Expression aggregate(Token name) {
    boolean distinct = tokens.take("distinct");
    boolean all = !distinct && tokens.take("all");
    if (distinct || all) {
      tokens.unsupported(name.position());
    }
    if (name.is("count") && tokens.take(TokenType.STAR)) {
      return new Expression.Aggregate(name.text(), distinct, Optional.empty(), name.position());
    }
    if (tokens.peek().is(TokenType.STAR)) {
      return plain(name, name.text());
    }
    Expression argument = expressions.expression();
    return new Expression.Aggregate(name.text(), distinct, Optional.of(argument), name.position());
  }

  private Expression cast(Token name) {
    Expression value = expressions.expression();
    if (!tokens.take(TokenType.AS)) {
      throw SyntaxErrors.expected(tokens.peek(), TokenType.AS);
    }
    return new Expression.Cast(value, new TypeParser(tokens).type(), name.position());
  }

  private Expression extract(Token name) {
    Expression part = part();
    tokens.expect("from", "expected token of type", "Expected FROM");
    return call(name, List.of(part, expressions.expression()));
  }

  private Expression dateFunction(Token name) {
    Expression part = part();
    List<Expression> arguments = new ArrayList<>(List.of(part));
    while (tokens.take(TokenType.COMMA)) {
      arguments.add(expressions.expression());
    }
    return call(name, arguments);
  }

  private Expression substring(Token name) {
    List<Expression> arguments = new ArrayList<>(List.of(expressions.expression()));
    if (tokens.take("from")) {
      arguments.add(expressions.expression());
      if (tokens.take(TokenType.FOR)) {
        arguments.add(expressions.expression());
      }
    } else if (tokens.peek().is(TokenType.COMMA)) {
      while (tokens.take(TokenType.COMMA)) {
        arguments.add(expressions.expression());
      }
    } else {
      throw SyntaxErrors.parser(
          tokens.peek(), "expected argument delimiter", "Expected KEYWORD 'from' OR COMMA");
    }
    return call(name, arguments);
  }

  /** {@code TRIM([[side] [characters] FROM] text)}: the arguments are side, characters, text. */
  private Expression trim(Token name) {
    String side = "both";
    if (TRIM_SIDES.contains(tokens.peek().text())) {
      side = tokens.next().text();
    }
    Expression characters = text(" ", tokens.peek().position());
    if (tokens.take("from")) {
      return call(name, List.of(text(side, name.position()), characters, expressions.expression()));
    }
    Expression first = expressions.expression();
    if (tokens.take("from")) {
      return call(name, List.of(text(side, name.position()), first, expressions.expression()));
    }
    return call(name, List.of(text(side, name.position()), characters, first));
  }

  private Expression part() {
    Token token = tokens.next();
    if (!DATE_PARTS.contains(token.text().toLowerCase(Locale.ROOT))) {
      throw SyntaxErrors.parser(
          token, "expected one of: " + DATE_PARTS, "Expected one of: " + DATE_PARTS);
    }
    return text(token.text().toLowerCase(Locale.ROOT), token.position());
  }

  private static Expression call(Token name, List<Expression> arguments) {
    return new Expression.Call(
        name.text().toLowerCase(Locale.ROOT), List.copyOf(arguments), name.position());
  }

  private static Expression text(String value, Position position) {
    return new Expression.Literal(IonBytes.of(IonValues.system().newString(value)), position);
  }
}
