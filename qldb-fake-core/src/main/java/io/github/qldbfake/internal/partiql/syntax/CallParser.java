package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.partiql.syntax.Expression.CollectionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Calls of functions and aggregates whose arguments are a plain list. */
final class CallParser {

  private static final Set<String> AGGREGATES = Set.of("count", "sum", "avg", "min", "max");

  private static final Set<String> FUNCTIONS =
      Set.of(
          "exists",
          "count",
          "avg",
          "max",
          "min",
          "sum",
          "char_length",
          "character_length",
          "octet_length",
          "bit_length",
          "upper",
          "lower",
          "size",
          "nullif",
          "coalesce",
          "sexp",
          "list",
          "bag",
          "to_string",
          "to_timestamp",
          "utcnow");

  private final TokenStream tokens;
  private final ExpressionParser expressions;

  CallParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** Whether that reserved word is a function. */
  static boolean isFunction(String word) {
    return FUNCTIONS.contains(word);
  }

  /** The call of the function {@code name}, whose left parenthesis comes next. */
  Expression call(Token name) {
    tokens.expect(TokenType.LEFT_PAREN);
    if (AGGREGATES.contains(name.text())) {
      return aggregate(name);
    }
    String lowerCase = name.text().toLowerCase(Locale.ROOT);
    List<Expression> arguments = arguments(name, tokens.peek());
    return switch (lowerCase) {
      case "sexp" -> collection(CollectionKind.SEXP, arguments, name);
      case "list" -> collection(CollectionKind.LIST, arguments, name);
      case "bag" -> collection(CollectionKind.BAG, arguments, name);
      default -> new Expression.Call(lowerCase, arguments, name.position());
    };
  }

  private static Expression collection(CollectionKind kind, List<Expression> elements, Token name) {
    return new Expression.CollectionLiteral(kind, elements, name.position());
  }

  /** The arguments and the right parenthesis. A star is an error that shows {@code first}. */
  private List<Expression> arguments(Token name, Token first) {
    if (tokens.peek().is(TokenType.STAR)) {
      throw star(first, name.text() + "(*) is not allowed");
    }
    List<Expression> arguments =
        tokens.peek().is(TokenType.RIGHT_PAREN) ? List.of() : expressions.list();
    tokens.expect(TokenType.RIGHT_PAREN);
    return arguments;
  }

  private Expression aggregate(Token name) {
    Token first = tokens.peek();
    boolean isCount = name.is("count") || name.text().equals("count");
    boolean distinct = tokens.take("distinct");
    boolean quantified = distinct || tokens.take("all");
    if (isCount && tokens.peek().is(TokenType.STAR)) {
      return countStar(name, first, quantified);
    }
    if (isCount && quantified && tokens.peek().is(TokenType.RIGHT_PAREN)) {
      throw SyntaxErrors.unexpectedTerm(tokens.peek());
    }
    List<Expression> arguments = arguments(name, first);
    // The service's front end takes several arguments of COUNT, and counts the first.
    if (arguments.isEmpty() || (arguments.size() > 1 && !isCount)) {
      throw SyntaxErrors.parser(
          first,
          "Aggregate function calls take 1 argument only",
          "Aggregate functions are always unary");
    }
    if (distinct || arguments.size() > 1) {
      tokens.findings().unsupported(name.position());
    }
    return new Expression.Aggregate(
        name.text(), distinct, Optional.of(arguments.get(0)), name.position());
  }

  private Expression countStar(Token name, Token first, boolean quantified) {
    if (quantified) {
      throw star(first, "COUNT(" + first.text().toUpperCase(Locale.ROOT) + " *) is not supported");
    }
    tokens.next();
    tokens.expect(TokenType.RIGHT_PAREN);
    if (!name.is(TokenType.KEYWORD)) {
      tokens.findings().unsupported(name.position());
    }
    return new Expression.Aggregate(name.text(), false, Optional.empty(), name.position());
  }

  private static SyntaxException star(Token token, String text) {
    return SyntaxErrors.parser(
        token, "function call, other than COUNT, with (*) as parameter is not supported", text);
  }
}
