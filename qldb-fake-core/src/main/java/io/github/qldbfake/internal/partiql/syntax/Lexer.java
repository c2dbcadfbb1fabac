package io.github.qldbfake.internal.partiql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Statement text to tokens, the last of them EOF. */
final class Lexer {

  private static final String BLANKS = " \t\n\r\u000B\f";
  private static final String SIGNS = "()[]{}:,*;?^%=@+|!<>./-'\"`";

  private final CharSource source;
  private final LiteralLexer literals;
  private final List<Token> tokens = new ArrayList<>();
  private int parameters;

  private Lexer(String text) {
    this.source = new CharSource(text);
    this.literals = new LiteralLexer(source);
  }

  static List<Token> tokens(String text) {
    return new Lexer(text).run();
  }

  /** Whether a token, a comment or blanks can begin with {@code character}, or the text ends. */
  static boolean canFollow(int character) {
    return character == CharSource.END
        || isLetter(character)
        || isDigit(character)
        || BLANKS.indexOf(character) >= 0
        || SIGNS.indexOf(character) >= 0;
  }

  static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isLetter(int character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || character == '_'
        || character == '$';
  }

  private List<Token> run() {
    skipBlanks();
    while (source.peek() != CharSource.END) {
      JoinedWords.add(tokens, next());
      skipBlanks();
    }
    tokens.add(Token.of(TokenType.EOF, "EOF", source.position()));
    return tokens;
  }

  private Token next() {
    int first = source.peek();
    if (isLetter(first)) {
      return word();
    }
    if (isDigit(first) || (first == '.' && isDigit(source.peek(1)))) {
      return literals.number();
    }
    return switch (first) {
      case '\'' -> literals.string();
      case '"' -> literals.quotedIdentifier();
      case '`' -> literals.ion();
      default -> sign();
    };
  }

  private Token word() {
    Position position = source.position();
    int start = source.offset();
    while (isLetter(source.peek()) || isDigit(source.peek())) {
      source.next();
    }
    String word = source.since(start);
    String lowerCase = word.toLowerCase(Locale.ROOT);
    if (lowerCase.equals("true") || lowerCase.equals("false")) {
      return literals.bool(lowerCase, position);
    }
    return ReservedWords.find(lowerCase)
        .map(reserved -> Token.of(reserved.type(), reserved.text(), position))
        .orElseGet(() -> Token.of(TokenType.IDENTIFIER, word, position));
  }

  private Token sign() {
    Position position = source.position();
    int sign = source.next();
    return switch (sign) {
      case '(' -> Token.of(TokenType.LEFT_PAREN, "(", position);
      case ')' -> Token.of(TokenType.RIGHT_PAREN, ")", position);
      case '[' -> Token.of(TokenType.LEFT_BRACKET, "[", position);
      case ']' -> Token.of(TokenType.RIGHT_BRACKET, "]", position);
      case '{' -> Token.of(TokenType.LEFT_CURLY, "{", position);
      case '}' -> Token.of(TokenType.RIGHT_CURLY, "}", position);
      case ':' -> Token.of(TokenType.COLON, ":", position);
      case ',' -> Token.of(TokenType.COMMA, ",", position);
      case '*' -> Token.of(TokenType.STAR, "*", position);
      case ';' -> Token.of(TokenType.SEMICOLON, ";", position);
      case '.' -> Token.of(TokenType.DOT, ".", position);
      case '?' -> Token.of(TokenType.QUESTION_MARK, Integer.toString(++parameters), position);
      case '%', '=', '@', '+', '-', '/' ->
          Token.of(TokenType.OPERATOR, Character.toString(sign), position);
      case '<' -> less(position);
      case '>' -> greater(position);
      case '|' -> twoSigns('|', "||", position);
      case '!' -> twoSigns('=', "<>", position);
      case '^' -> throw noOperator();
      default -> throw SyntaxErrors.character(position, sign);
    };
  }

  private Token less(Position position) {
    if (source.take('<')) {
      return Token.of(TokenType.LEFT_DOUBLE_ANGLE_BRACKET, "<<", position);
    }
    String operator = source.take('=') ? "<=" : source.take('>') ? "<>" : "<";
    return Token.of(TokenType.OPERATOR, operator, position);
  }

  private Token greater(Position position) {
    if (source.take('>')) {
      return Token.of(TokenType.RIGHT_DOUBLE_ANGLE_BRACKET, ">>", position);
    }
    return Token.of(TokenType.OPERATOR, source.take('=') ? ">=" : ">", position);
  }

  private Token twoSigns(char second, String operator, Position position) {
    if (!source.take(second)) {
      throw SyntaxErrors.character(source.position(), source.peek());
    }
    return Token.of(TokenType.OPERATOR, operator, position);
  }

  private SyntaxException noOperator() {
    return SyntaxErrors.lexer(source, "invalid operator at", "^");
  }

  private void skipBlanks() {
    while (true) {
      int next = source.peek();
      if (next != CharSource.END && BLANKS.indexOf(next) >= 0) {
        source.next();
      } else if (next == '-' && source.peek(1) == '-') {
        skipLine();
      } else if (next == '/' && source.peek(1) == '*') {
        skipBlockComment();
      } else {
        return;
      }
    }
  }

  private void skipLine() {
    while (source.peek() != '\n' && source.peek() != '\r' && source.peek() != CharSource.END) {
      source.next();
    }
  }

  /** Comments do not nest. */
  private void skipBlockComment() {
    source.next();
    source.next();
    while (!source.startsWith("*/")) {
      int unused = source.nextOrFail();
    }
    source.next();
    source.next();
  }
}
