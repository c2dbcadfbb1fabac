package io.github.qldbfake.internal.partiql.syntax;

/**
 * What stands in the tree for something that parses but is refused once the whole statement has
 * been parsed. No caller of the parser sees it.
 *
 * @param node what the service's front end calls it
 */
record Placeholder(String node, Position position) implements Expression {

  /** A statement whose name no error text can show. */
  static Expression at(Position position) {
    return new Placeholder("STATEMENT", position);
  }
}
