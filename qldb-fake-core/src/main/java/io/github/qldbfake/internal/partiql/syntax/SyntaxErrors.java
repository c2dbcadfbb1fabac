package io.github.qldbfake.internal.partiql.syntax;

import java.util.Collection;

/** The texts of syntax errors, in the form of the service. */
final class SyntaxErrors {

  private SyntaxErrors() {}

  /** A literal or sign just read that is no token. What cannot follow it is the graver error. */
  static SyntaxException lexer(CharSource source, String prefix, String token) {
    return Lexer.canFollow(source.peek())
        ? lexer(source.position(), prefix, token)
        : character(source.position(), source.peek());
  }

  /** A character that fits nowhere, or the end of the text where something is still open. */
  static SyntaxException character(Position at, int character) {
    return lexer(at, "invalid character at", shown(character));
  }

  private static SyntaxException lexer(Position at, String prefix, String token) {
    return new SyntaxException(at("Lexer Error", at) + prefix + ", " + token + "; ");
  }

  private static String shown(int character) {
    if (character == CharSource.END) {
      return "<EOF>";
    }
    boolean half = Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
    String text = half ? "\uFFFD" : Character.toString(character);
    return "'" + text + "' [U+" + Integer.toHexString(character) + "]";
  }

  /** A token in the wrong place: {@code prefix, TYPE : value; text}. */
  static SyntaxException parser(Token token, String prefix, String text) {
    return detailed(token, prefix + ", " + token.type() + " : " + token.shown(), text);
  }

  /** A token in the wrong place, of which the text says all. */
  static SyntaxException parser(Token token, String text) {
    return parser(token, text, text);
  }

  /** A token with a message before the semicolon that does not name it. */
  static SyntaxException detailed(Token token, String detail, String text) {
    return new SyntaxException(at("Parser Error", token.position()) + detail + "; " + text);
  }

  /** The commonest error: a token that cannot stand where it stands. */
  static SyntaxException unexpectedToken(Token token, String text) {
    return parser(token, "unexpected token found", text);
  }

  /** A token that no term begins with. */
  static SyntaxException unexpectedTerm(Token token) {
    return parser(token, "unexpected term found", "Unexpected term");
  }

  /** A token where one of type {@code expected} should be. */
  static SyntaxException expected(Token token, TokenType expected) {
    return detailed(token, "expected token of type, " + expected, "Expected " + expected);
  }

  /** A token that cannot be a part of a path. */
  static SyntaxException pathComponent(Token token, String text) {
    String detail =
        "Invalid path component, expecting either an IDENTIFIER or STAR, got: "
            + token.type()
            + " with value: "
            + token.shownPretty();
    return detailed(token, detail, text);
  }

  /** A token that is not the word {@code expected}, in capitals. */
  static SyntaxException expectedKeyword(Token token, String expected) {
    return detailed(token, "expected keyword, " + expected, "Expected " + expected + " keyword");
  }

  /** What parses, but the service does not run. */
  static SyntaxException unsupported(Collection<Position> places) {
    StringBuilder text = new StringBuilder("Unsupported PartiQL Statement, Errors at:");
    for (Position place : places) {
      text.append("\nline ").append(place.line()).append(", column ").append(place.column());
    }
    return new SyntaxException(text.toString());
  }

  /** GROUP BY, whose text is not that of the others. */
  static SyntaxException groupBy() {
    return new SyntaxException(
        "Semantic Error: at line <UNKNOWN>, column <UNKNOWN>: Feature 'GROUP BY' not implemented"
            + " yet; Feature not implemented yet");
  }

  private static String at(String category, Position position) {
    return category + ": at line " + position.line() + ", column " + position.column() + ": ";
  }
}
