package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;
import java.util.Optional;

/** {@code SELECT … FROM … [WHERE …]}, at the top or nested. */
public record Select(
    Projection projection, List<FromItem> from, Optional<Expression> where, Position position)
    implements Expression {

  /** What a query makes of each binding. */
  public sealed interface Projection {

    /** {@code SELECT *}. */
    record Star(Position position) implements Projection {}

    /** {@code SELECT VALUE expression}. */
    record Value(Expression expression) implements Projection {}

    /** {@code SELECT a, b AS c, t.*}. */
    record Items(List<Item> items) implements Projection {}
  }

  /** One item of a select list; {@code t.*} is a {@link Expression.Path} ending in a star. */
  public record Item(Expression expression, Optional<Identifier> alias) {}
}
