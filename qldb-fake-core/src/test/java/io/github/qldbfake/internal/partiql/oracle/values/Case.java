package io.github.qldbfake.internal.partiql.oracle.values;

import java.util.List;

/**
 * A statement for both engines.
 *
 * @param parameters the values of its {@code ?} as Ion text
 */
record Case(String family, String statement, List<String> parameters) {}
