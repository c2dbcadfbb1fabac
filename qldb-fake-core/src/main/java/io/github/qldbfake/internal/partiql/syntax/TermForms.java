package io.github.qldbfake.internal.partiql.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The terms with a syntax of their own, by the reserved word they begin with. */
final class TermForms {

  private static final Map<String, TermForm> BY_WORD =
      Map.ofEntries(
          Map.entry("select", SelectParser::select),
          Map.entry("pivot", PivotParser::pivot),
          Map.entry("case", CaseParser::caseExpression),
          Map.entry("values", ValuesParser::values),
          Map.entry("cast", CastParser::cast),
          Map.entry("extract", DateCallParser::extract),
          Map.entry("date_add", DateCallParser::difference),
          Map.entry("date_diff", DateCallParser::difference),
          Map.entry("substring", SubstringParser::substring),
          Map.entry("trim", TrimParser::trim));

  private TermForms() {}

  /** The reserved words that terms begin with. */
  static Set<String> words() {
    return BY_WORD.keySet();
  }

  static Optional<TermForm> find(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
