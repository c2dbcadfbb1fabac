package io.github.qldbfake.internal.partiql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Statement text to tokens, the last of them EOF. */
final class Lexer {

  private static final List<String> OPERATORS =
      List.of("<=", ">=", "<>", "!=", "||", "<", ">", "=", "+", "-", "/", "%", "@");

  private static final Map<Character, TokenType> SIGNS =
      Map.ofEntries(
          Map.entry('*', TokenType.STAR),
          Map.entry(',', TokenType.COMMA),
          Map.entry(':', TokenType.COLON),
          Map.entry(';', TokenType.SEMICOLON),
          Map.entry('?', TokenType.QUESTION_MARK),
          Map.entry('(', TokenType.LEFT_PAREN),
          Map.entry(')', TokenType.RIGHT_PAREN),
          Map.entry('[', TokenType.LEFT_BRACKET),
          Map.entry(']', TokenType.RIGHT_BRACKET),
          Map.entry('{', TokenType.LEFT_CURLY),
          Map.entry('}', TokenType.RIGHT_CURLY),
          Map.entry('.', TokenType.DOT));

  private final CharSource source;
  private final LiteralLexer literals;
  private final List<Token> tokens = new ArrayList<>();

  private Lexer(String text) {
    this.source = new CharSource(text);
    this.literals = new LiteralLexer(source);
  }

  static List<Token> tokens(String text) {
    return new Lexer(text).run();
  }

  private List<Token> run() {
    skipBlanks();
    while (source.peek() != CharSource.END) {
      tokens.add(next());
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
    return Keywords.contains(lowerCase)
        ? Token.of(Keywords.typeOf(lowerCase), lowerCase, position)
        : Token.of(TokenType.IDENTIFIER, word, position);
  }

  private Token sign() {
    Position position = source.position();
    if (source.startsWith("<<")) {
      return doubleAngle(TokenType.LEFT_DOUBLE_ANGLE_BRACKET, "<<", position);
    }
    if (source.startsWith(">>")) {
      return doubleAngle(TokenType.RIGHT_DOUBLE_ANGLE_BRACKET, ">>", position);
    }
    for (String operator : OPERATORS) {
      if (source.startsWith(operator)) {
        source.skip(operator.length());
        return Token.of(TokenType.OPERATOR, operator.equals("!=") ? "<>" : operator, position);
      }
    }
    int character = source.next();
    TokenType type = character > Character.MAX_VALUE ? null : SIGNS.get((char) character);
    if (type == null && character == '!') {
      throw SyntaxErrors.character(source.position(), source.peek());
    }
    if (type == null) {
      throw SyntaxErrors.character(position, character);
    }
    return Token.of(type, Character.toString(character), position);
  }

  private Token doubleAngle(TokenType type, String text, Position position) {
    source.skip(2);
    return Token.of(type, text, position);
  }

  private void skipBlanks() {
    while (true) {
      int next = source.peek();
      if (next == ' ' || next == '\t' || next == '\n' || next == '\r') {
        source.next();
      } else if (source.startsWith("--")) {
        while (source.peek() != '\n' && source.peek() != CharSource.END) {
          source.next();
        }
      } else if (source.startsWith("/*")) {
        skipBlockComment();
      } else {
        return;
      }
    }
  }

  private void skipBlockComment() {
    source.skip(2);
    while (!source.startsWith("*/")) {
      if (source.next() == CharSource.END) {
        throw SyntaxErrors.character(source.position(), CharSource.END);
      }
    }
    source.skip(2);
  }

  private static boolean isLetter(int character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || character == '_'
        || character == '$';
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
