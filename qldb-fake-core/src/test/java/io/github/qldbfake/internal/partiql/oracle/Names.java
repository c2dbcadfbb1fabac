package io.github.qldbfake.internal.partiql.oracle;

import java.util.List;

/** Names of tables, fields and aliases. No two differ by case alone. */
final class Names {

  private static final List<String> TABLES = List.of("Person", "Job", "\"Person\"", "Vehicle");
  private static final List<String> VIEWS =
      List.of("_ql_committed_Person", "information_schema.user_tables", "\"_ql_committed_Job\"");
  private static final List<String> FIELDS =
      List.of("name", "age", "items", "a", "b", "\"order\"", "_x", "$y", "metadata", "data");
  private static final List<String> ALIASES = List.of("p", "j", "q", "\"r\"", "s");
  private static final List<String> ODD_NAMES =
      List.of(
          "\"\"", "\"a b\"", "\"\"\"\"", "\"Straße\"", "\"\uD83D\uDE97\"", "sum_", "\"select\"");

  private final Dice dice;

  Names(Dice dice) {
    this.dice = dice;
  }

  String table() {
    return dice.oneOf(TABLES);
  }

  /** A table or one of the views that the service has besides. */
  String source() {
    return dice.chance(75) ? table() : dice.oneOf(VIEWS);
  }

  String field() {
    return dice.oneOf(dice.chance(95) ? FIELDS : ODD_NAMES);
  }

  String alias() {
    return dice.oneOf(dice.chance(97) ? ALIASES : ODD_NAMES);
  }

  /** What an expression may name: mostly an alias or a field. */
  String any() {
    return dice.chance(45) ? alias() : dice.chance(85) ? field() : table();
  }
}
