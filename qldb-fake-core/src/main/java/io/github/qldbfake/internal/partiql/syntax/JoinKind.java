package io.github.qldbfake.internal.partiql.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What joins two sources.
 *
 * @param conditional whether ON follows the right one
 * @param outer whether rows without a partner stay, which the service does not do
 */
record JoinKind(boolean conditional, boolean outer) {

  private static final JoinKind CROSS = new JoinKind(false, false);
  private static final JoinKind INNER = new JoinKind(true, false);
  private static final JoinKind OUTER = new JoinKind(true, true);
  private static final JoinKind OUTER_CROSS = new JoinKind(false, true);

  private static final Map<String, JoinKind> BY_WORD =
      Map.of(
          "join", INNER,
          "inner_join", INNER,
          "cross_join", CROSS,
          "left_join", OUTER,
          "left_cross_join", OUTER_CROSS,
          "right_join", OUTER,
          "right_cross_join", OUTER_CROSS,
          "outer_join", OUTER,
          "outer_cross_join", OUTER_CROSS);

  /** The words that join two sources. */
  static Set<String> words() {
    return BY_WORD.keySet();
  }

  /** The join that {@code token} begins. */
  static Optional<JoinKind> of(Token token) {
    if (token.is(TokenType.COMMA)) {
      return Optional.of(CROSS);
    }
    return token.is(TokenType.KEYWORD)
        ? Optional.ofNullable(BY_WORD.get(token.text()))
        : Optional.empty();
  }
}
