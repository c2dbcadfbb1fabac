package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.eval.StatementException;
import io.github.qldbfake.internal.partiql.eval.UnknownNameException;
import io.github.qldbfake.internal.partiql.syntax.Identifier;
import io.github.qldbfake.internal.partiql.syntax.Position;

/** The refusals of statements that parse but make no sense, in the service's words. */
public final class SemanticErrors {

  private SemanticErrors() {}

  /** A name that stands for nothing. */
  public static StatementException noSuchVariable(Identifier name) {
    return new UnknownNameException(
        textAt(name.position(), "No such variable named '" + name.text() + "'"));
  }

  /** A statement that the service parses but does not run. */
  public static StatementException unsupported(Position position) {
    return new StatementException(
        "Unsupported PartiQL Statement, Errors at:\nline "
            + position.line()
            + ", column "
            + position.column());
  }

  /** A table id that no table has. */
  public static StatementException noSuchTable(Position position, String id) {
    return at(position, "No such table with id '" + id + "'");
  }

  /** A procedure that is not there. */
  public static StatementException noSuchProcedure(Position position, String name) {
    return at(position, "No such stored procedure: " + name);
  }

  static StatementException alreadyDefined(String name, Position position) {
    return at(position, "A variable named '" + name + "' was already defined in this scope");
  }

  static StatementException illegalGlobal(Identifier name) {
    return new StatementException(
        place(name.position())
            + "Global variable access is illegal in this context, variable name: '"
            + name.text()
            + "'; Global variable access is illegal in this context");
  }

  /** A refusal whose text the service gives twice. */
  public static StatementException at(Position position, String text) {
    return new StatementException(textAt(position, text));
  }

  private static String textAt(Position position, String text) {
    return place(position) + text + "; " + text;
  }

  private static String place(Position position) {
    return "Semantic Error: at line " + position.line() + ", column " + position.column() + ": ";
  }
}
