package io.github.qldbfake.internal.fault;

import java.util.Set;

/**
 * A statement that a call is about.
 *
 * @param tables the names of the tables it names
 */
public record CalledStatement(String text, Set<String> tables) {}
