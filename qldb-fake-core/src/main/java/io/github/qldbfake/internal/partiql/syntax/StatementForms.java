package io.github.qldbfake.internal.partiql.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kinds of statement by their first word. Queries are expressions. */
final class StatementForms {

  private static final Map<String, StatementForm> BY_FIRST_WORD =
      Map.ofEntries(
          Map.entry("create", CreateParser::create),
          Map.entry("drop", DropParser::drop),
          Map.entry("undrop", UndropParser::undrop),
          Map.entry("exec", ExecParser::exec),
          Map.entry("insert_into", InsertParser::insert),
          Map.entry("update", UpdateParser::update),
          Map.entry("from", UpdateParser::from),
          Map.entry("delete", DeleteParser::delete),
          Map.entry("set", OperationParser::alone),
          Map.entry("remove", OperationParser::alone));

  private StatementForms() {}

  /** The words that statements begin with. */
  static Set<String> firstWords() {
    return BY_FIRST_WORD.keySet();
  }

  static Optional<StatementForm> find(Token firstWord) {
    return firstWord.is(TokenType.KEYWORD)
        ? Optional.ofNullable(BY_FIRST_WORD.get(firstWord.text()))
        : Optional.empty();
  }
}
