package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;

/** The texts of syntax errors, in the form of the service. */
final class SyntaxErrors {

  private SyntaxErrors() {}

  /** A character or literal that is no token. */
  static SyntaxException lexer(Position at, String prefix, String token, String text) {
    return new SyntaxException(at("Lexer Error", at) + prefix + ", " + token + "; " + text);
  }

  /** A token in the wrong place. */
  static SyntaxException parser(Token token, String prefix, String text) {
    return new SyntaxException(
        at("Parser Error", token.position())
            + prefix
            + ", "
            + token.type()
            + " : "
            + token.text()
            + "; "
            + text);
  }

  /** A token where {@code expected} should be. */
  static SyntaxException expected(Token token, TokenType expected) {
    return new SyntaxException(
        at("Parser Error", token.position())
            + "expected token of type, "
            + expected
            + ", "
            + token.type()
            + " : "
            + token.text()
            + "; Expected "
            + expected);
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
