package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.ParsedStatement;
import io.github.qldbfake.internal.partiql.syntax.Parser;
import io.github.qldbfake.internal.partiql.syntax.SyntaxException;

/** Our front end. */
final class FrontEnd {

  private FrontEnd() {}

  /** Whether it accepts the statement, and what it says if not. */
  static Answer parse(String statement) {
    try {
      ParsedStatement unused = Parser.parse(statement);
      return Answer.accepted();
    } catch (SyntaxException e) {
      String text = String.valueOf(e.getMessage());
      boolean afterParsing = text.startsWith("Unsupported") || text.startsWith("Semantic");
      return afterParsing ? Answer.unsupported(text) : Answer.refused(text);
    } catch (RuntimeException | StackOverflowError e) {
      return Answer.crashed(e);
    }
  }
}
