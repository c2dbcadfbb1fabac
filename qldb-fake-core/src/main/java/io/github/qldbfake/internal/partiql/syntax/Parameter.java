package io.github.qldbfake.internal.partiql.syntax;

/** The {@code ?} with that number, from 0 in the order of the text. */
public record Parameter(int index, Position position) implements Expression {}
