package io.github.qldbfake.internal.partiql.syntax;

import java.util.List;
import java.util.Map;

/** Words that make one token together, such as {@code NOT LIKE} and {@code LEFT OUTER JOIN}. */
final class JoinedWords {

  /** By the last word; the longest come first. */
  private static final Map<String, List<Phrase>> BY_LAST_WORD =
      Map.of(
          "in", List.of(operator("not_in", "not", "in")),
          "not", List.of(operator("is_not", "is", "not")),
          "between", List.of(operator("not_between", "not", "between")),
          "like", List.of(operator("not_like", "not", "like")),
          "all",
              List.of(
                  operator("intersect_all", "intersect", "all"),
                  operator("except_all", "except", "all"),
                  operator("union_all", "union", "all")),
          "varying", List.of(keyword("character_varying", "character", "varying")),
          "precision", List.of(keyword("double_precision", "double", "precision")),
          "into", List.of(keyword("insert_into", "insert", "into")),
          "join",
              List.of(
                  keyword("left_cross_join", "left", "outer", "cross", "join"),
                  keyword("right_cross_join", "right", "outer", "cross", "join"),
                  keyword("outer_cross_join", "full", "outer", "cross", "join"),
                  keyword("cross_join", "inner", "cross", "join"),
                  keyword("left_join", "left", "outer", "join"),
                  keyword("left_cross_join", "left", "cross", "join"),
                  keyword("right_join", "right", "outer", "join"),
                  keyword("right_cross_join", "right", "cross", "join"),
                  keyword("outer_join", "full", "outer", "join"),
                  keyword("outer_cross_join", "full", "cross", "join"),
                  keyword("outer_cross_join", "outer", "cross", "join"),
                  keyword("cross_join", "cross", "join"),
                  keyword("inner_join", "inner", "join"),
                  keyword("left_join", "left", "join"),
                  keyword("right_join", "right", "join"),
                  keyword("outer_join", "full", "join"),
                  keyword("outer_join", "outer", "join")));

  private JoinedWords() {}

  /** Adds {@code token} to {@code tokens}, or puts what the last of them and it make together. */
  static void add(List<Token> tokens, Token token) {
    if (token.type().isWord()) {
      for (Phrase phrase : BY_LAST_WORD.getOrDefault(token.text(), List.of())) {
        int start = tokens.size() - (phrase.words().size() - 1);
        if (start >= 0 && phrase.matches(tokens.subList(start, tokens.size()))) {
          Position position = tokens.get(start).position();
          tokens.subList(start, tokens.size()).clear();
          tokens.add(Token.of(phrase.type(), phrase.text(), position));
          return;
        }
      }
    }
    tokens.add(token);
  }

  private static Phrase operator(String text, String... words) {
    return new Phrase(TokenType.OPERATOR, text, List.of(words));
  }

  private static Phrase keyword(String text, String... words) {
    return new Phrase(TokenType.KEYWORD, text, List.of(words));
  }

  private record Phrase(TokenType type, String text, List<String> words) {

    boolean matches(List<Token> before) {
      for (int at = 0; at < before.size(); at++) {
        if (!before.get(at).is(words.get(at))) {
          return false;
        }
      }
      return true;
    }
  }
}
