package io.github.qldbfake.internal.partiql.syntax;

import java.util.ArrayList;
import java.util.List;

/** The tokens of one statement and what is found out while they are parsed. */
final class TokenStream {

  private static final int MAX_DEPTH = 200;
  private static final int MAX_OPERATORS = 2_000;

  private final List<Token> tokens;
  private final List<Position> unsupported = new ArrayList<>();
  private int at;
  private int parameters;
  private int depth;
  private int operators;
  private boolean grouped;

  TokenStream(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  /** The token {@code ahead} places after the next one. */
  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    if (!token.is(TokenType.EOF)) {
      at++;
    }
    return token;
  }

  /** Takes the next token if it is that word or sign. */
  boolean take(String wordOrSign) {
    boolean found = peek().is(wordOrSign);
    if (found) {
      at++;
    }
    return found;
  }

  boolean take(TokenType type) {
    boolean found = peek().is(type) && type != TokenType.EOF;
    if (found) {
      at++;
    }
    return found;
  }

  Token expect(TokenType type) {
    if (!peek().is(type)) {
      throw SyntaxErrors.expected(peek(), type);
    }
    return next();
  }

  void expect(String keyword, String prefix, String text) {
    if (!take(keyword)) {
      throw SyntaxErrors.parser(peek(), prefix, text);
    }
  }

  boolean isIdentifier() {
    return peek().is(TokenType.IDENTIFIER) || peek().is(TokenType.QUOTED_IDENTIFIER);
  }

  /** The name that comes next, or a refusal with that text. */
  Identifier identifier(String prefix, String text) {
    if (!isIdentifier()) {
      throw SyntaxErrors.parser(peek(), prefix, text);
    }
    return identifier();
  }

  /** The name that comes next, which is one: {@link #isIdentifier}. */
  Identifier identifier() {
    Token token = next();
    return new Identifier(token.text(), token.is(TokenType.QUOTED_IDENTIFIER), token.position());
  }

  int nextParameter() {
    return parameters++;
  }

  int parameters() {
    return parameters;
  }

  /** Bounds how deep expressions stand inside one another, for us and whoever walks the tree. */
  void enter() {
    if (++depth > MAX_DEPTH) {
      throw SyntaxErrors.unsupported(List.of(peek().position()));
    }
  }

  void leave() {
    depth--;
  }

  /** Bounds how long a chain of operators, which is a tree as deep, can be. */
  void countOperator() {
    if (++operators > MAX_OPERATORS) {
      throw SyntaxErrors.unsupported(List.of(peek().position()));
    }
  }

  /** Notes something that parses but that the service does not run. */
  void unsupported(Position position) {
    if (!unsupported.contains(position)) {
      unsupported.add(position);
    }
  }

  void grouped() {
    grouped = true;
  }

  /** Refuses what was noted, once the whole statement has been parsed. */
  void refuseUnsupported() {
    if (grouped) {
      throw SyntaxErrors.groupBy();
    }
    if (!unsupported.isEmpty()) {
      throw SyntaxErrors.unsupported(unsupported);
    }
  }
}
