package io.github.qldbfake.internal.partiql.syntax;

/** A statement and the number of its {@code ?} parameters. */
public record ParsedStatement(Statement statement, int parameterCount) {}
