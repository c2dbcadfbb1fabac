package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;
import java.util.Optional;

/** What follows the select list. */
record SelectClauses(List<FromItem> from, Optional<Expression> where) {}
