package io.github.qldbfake.internal.partiql.syntax;

/** A name as written; names compare by case whether quoted or not. */
public record Identifier(String text, boolean quoted, Position position) {}
