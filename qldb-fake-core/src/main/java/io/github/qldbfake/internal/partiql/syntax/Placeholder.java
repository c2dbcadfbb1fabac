package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;

/**
 * What stands in the tree for something that parses but is refused once the whole statement has
 * been parsed. No caller of the parser sees it.
 */
final class Placeholder {

  private Placeholder() {}

  static Expression at(Position position) {
    return new Expression.CollectionLiteral(Expression.CollectionKind.BAG, List.of(), position);
  }
}
