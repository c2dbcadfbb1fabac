package io.github.qldbfake.internal.partiql.oracle;

import java.util.List;
import java.util.Optional;

/** The reviewed list of rules in which we differ; {@code docs/fidelity.md} lists them too. */
final class AgreedDifferences {

  private static final List<AgreedDifference> RULES =
      List.of(
          new ReservedWordsOfTheService(),
          new SeveralOperations(),
          new HalfASurrogatePair(),
          new AliasesInAndAfterParentheses(),
          new MinusBeforeNull(),
          new WithClauses(),
          new UndropStatement(),
          new ProcedureOfAnyName());

  private static final List<AgreedDifference> RULES_OF_NAMES =
      List.of(
          new TablesAreNoValues(),
          new UnsupportedComesFirst(),
          new OneViewInTheSchema(),
          new FunctionsComeFirst(),
          new PathsHaveAPlace(),
          new OnlyLocalNamesAfterAt(),
          new DefinitionsLookTablesUp());

  private AgreedDifferences() {}

  /** The rule by which the answers differ. */
  static Optional<AgreedDifference> explaining(Comparison comparison) {
    return RULES.stream().filter(rule -> rule.explains(comparison)).findFirst();
  }

  /** The rule by which the answers differ about names. */
  static Optional<AgreedDifference> explainingNames(Comparison comparison) {
    return RULES_OF_NAMES.stream().filter(rule -> rule.explains(comparison)).findFirst();
  }
}
