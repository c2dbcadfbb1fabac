package io.github.qldbfake.internal.partiql.oracle.values;

import java.util.List;

/** What an engine said of a statement. */
sealed interface Answer {

  /** Its rows as Ion text. */
  record Rows(List<String> rows) implements Answer {}

  /** It was refused. */
  record Refusal(String text) implements Answer {}
}
