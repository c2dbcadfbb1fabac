package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;

/** A type as written after IS or in CAST, lower case, with its length or precision arguments. */
public record TypeName(String name, List<Integer> arguments, Position position) {}
