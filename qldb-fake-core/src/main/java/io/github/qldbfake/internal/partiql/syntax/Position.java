package io.github.qldbfake.internal.partiql.syntax;

/** Where something stands in the statement: line and column, both from 1. */
public record Position(int line, int column) {}
