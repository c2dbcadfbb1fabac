package io.github.qldbfake.internal.partiql.oracle;

/**
 * What a front end says of a statement.
 *
 * @param text the text of a refusal; empty if the statement is accepted
 */
record Answer(Kind kind, String text) {

  static Answer accepted() {
    return new Answer(Kind.ACCEPTED, "");
  }

  static Answer refused(String text) {
    return new Answer(Kind.REFUSED, text);
  }

  static Answer unsupported(String text) {
    return new Answer(Kind.UNSUPPORTED, text);
  }

  static Answer crashed(Throwable cause) {
    return new Answer(Kind.CRASHED, cause.toString());
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** How a statement ends. */
  enum Kind {
    ACCEPTED,
    /** With an error of the lexer or the parser. */
    REFUSED,
    /** By our check for what the service did not run, which comes after parsing. */
    UNSUPPORTED,
    /** With an exception that tells a client nothing. */
    CRASHED
  }
}
