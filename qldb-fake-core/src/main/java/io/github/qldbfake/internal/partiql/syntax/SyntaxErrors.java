package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;

/** The texts of syntax errors, in the form of the service. */
final class SyntaxErrors {

  private SyntaxErrors() {}

  /** A character or literal that is no token. */
  static SyntaxException lexer(Position at, String prefix, String token) {
    return new SyntaxException(at("Lexer Error", at) + prefix + ", " + token + "; ");
  }

  /** A character that fits nowhere, or the end of the text where something is still open. */
  static SyntaxException character(Position at, int character) {
    String shown =
        character == CharSource.END
            ? "<EOF>"
            : "'" + Character.toString(character) + "' [U+" + Integer.toHexString(character) + "]";
    return lexer(at, "invalid character at", shown);
  }

  /** A token in the wrong place. */
  static SyntaxException parser(Token token, String prefix, String text) {
    return new SyntaxException(
        at("Parser Error", token.position())
            + prefix
            + ", "
            + token.type()
            + " : "
            + token.shown()
            + "; "
            + text);
  }

  /** A token where {@code expected} should be. */
  static SyntaxException expected(Token token, TokenType expected) {
    return new SyntaxException(
        at("Parser Error", token.position())
            + "expected token of type, "
            + expected
            + "; Expected "
            + expected);
  }

  /** A token that cannot be a part of a path. */
  static SyntaxException pathComponent(Token token, String text) {
    return new SyntaxException(
        at("Parser Error", token.position())
            + "Invalid path component, expecting either an IDENTIFIER or STAR, got: "
            + token.type()
            + " with value: \n"
            + token.shown()
            + "; "
            + text);
  }

  /** A word that is not {@code expected}, which is shown in its place. */
  static SyntaxException expectedKeyword(Token token, String expected) {
    return new SyntaxException(
        at("Parser Error", token.position())
            + "expected keyword, "
            + expected
            + "; Expected "
            + expected
            + " keyword");
  }

  /** What parses, but the service does not run. */
  static SyntaxException unsupported(List<Position> places) {
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
