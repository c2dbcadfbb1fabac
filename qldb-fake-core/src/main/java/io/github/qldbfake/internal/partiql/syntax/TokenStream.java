package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;
import java.util.Locale;

/** The tokens of one statement, read from left to right. */
final class TokenStream {

  private final List<Token> tokens;
  private final Findings findings = new Findings();
  private int at;
  private int parameters;

  TokenStream(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** What is found out about the statement on the way. */
  Findings findings() {
    return findings;
  }

  Token peek() {
    return tokens.get(at);
  }

  /** The token {@code ahead} places after the next one. */
  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  /** Takes the next token. The last one, EOF, can be taken any number of times. */
  Token next() {
    Token token = peek();
    if (!token.is(TokenType.EOF)) {
      at++;
    }
    return token;
  }

  /** Takes the next token if it is that word or operator. */
  boolean take(String word) {
    boolean found = peek().is(word);
    if (found) {
      at++;
    }
    return found;
  }

  boolean take(TokenType type) {
    boolean found = peek().is(type);
    if (found) {
      next();
    }
    return found;
  }

  void expect(TokenType type) {
    if (!take(type)) {
      throw SyntaxErrors.expected(peek(), type);
    }
  }

  void expectKeyword(String word) {
    if (!take(word)) {
      throw SyntaxErrors.expectedKeyword(peek(), word.toUpperCase(Locale.ROOT));
    }
  }

  /** The name that comes next, which is one: {@link Token#isIdentifier}. */
  Identifier identifier() {
    Token token = next();
    return new Identifier(token.text(), token.is(TokenType.QUOTED_IDENTIFIER), token.position());
  }

  /** Whether the statement ends here, with an optional semicolon. */
  boolean atEnd() {
    return peek().is(TokenType.EOF)
        || (peek().is(TokenType.SEMICOLON) && peek(1).is(TokenType.EOF));
  }

  /** The number of tokens taken. */
  int offset() {
    return at;
  }

  /** The tokens taken since {@code offset}. */
  List<Token> since(int offset) {
    return tokens.subList(offset, at);
  }

  /** The tokens of the whole statement. */
  List<Token> all() {
    return tokens;
  }

  int nextParameter() {
    return parameters++;
  }

  int parameters() {
    return parameters;
  }
}
