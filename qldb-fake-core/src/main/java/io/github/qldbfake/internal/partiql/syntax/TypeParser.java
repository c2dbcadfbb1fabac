package io.github.qldbfake.internal.partiql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Types after IS and in CAST. */
final class TypeParser {

  private static final Set<String> NAMES =
      Set.of(
          "missing",
          "null",
          "bool",
          "boolean",
          "smallint",
          "int",
          "integer",
          "float",
          "real",
          "double",
          "decimal",
          "dec",
          "numeric",
          "timestamp",
          "char",
          "character",
          "varchar",
          "string",
          "symbol",
          "clob",
          "blob",
          "struct",
          "tuple",
          "list",
          "sexp",
          "bag",
          "any");

  private final TokenStream tokens;

  TypeParser(TokenStream tokens) {
    this.tokens = tokens;
  }

  TypeName type() {
    Token token = tokens.peek();
    boolean isWord =
        token.is(TokenType.KEYWORD) || token.is(TokenType.MISSING) || token.is(TokenType.NULL);
    if (!isWord || !NAMES.contains(token.text())) {
      throw SyntaxErrors.parser(token, "expected type name, found", "Expected type name");
    }
    tokens.next();
    if (token.is("double")) {
      boolean unused = tokens.take("precision");
    }
    if (token.is("character")) {
      boolean unused = tokens.take("varying");
    }
    return new TypeName(token.text(), arguments(), token.position());
  }

  private List<Integer> arguments() {
    List<Integer> arguments = new ArrayList<>();
    if (tokens.peek().is(TokenType.LEFT_PAREN) && tokens.peek(1).is(TokenType.LITERAL)) {
      tokens.next();
      do {
        arguments.add(argument());
      } while (tokens.take(TokenType.COMMA));
      tokens.expect(TokenType.RIGHT_PAREN);
    }
    return List.copyOf(arguments);
  }

  private int argument() {
    Token token = tokens.expect(TokenType.LITERAL);
    try {
      return Integer.parseInt(token.text());
    } catch (NumberFormatException e) {
      throw SyntaxErrors.parser(token, "unexpected token", "Expected a length or precision");
    }
  }
}
