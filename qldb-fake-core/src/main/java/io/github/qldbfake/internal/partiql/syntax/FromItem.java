package io.github.qldbfake.internal.partiql.syntax;

import java.util.Optional;

/**
 * One source of a FROM list. {@code a, b}, {@code a CROSS JOIN b} and {@code a [INNER] JOIN b ON c}
 * are flattened into one list from left to right; {@code on} is the condition of the join that
 * brought this source in.
 *
 * @param as the name of each element
 * @param at the name of its position in a list
 * @param by the name of its document id
 */
public record FromItem(
    Expression source,
    Optional<Identifier> as,
    Optional<Identifier> at,
    Optional<Identifier> by,
    Optional<Expression> on,
    Position position) {}
