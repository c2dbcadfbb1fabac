package io.github.qldbfake.internal.partiql.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parser registers, as users write it: {@code NOT IN} for {@code not_in}. */
public final class LanguageWords {

  /** Joined words whose parts do not say how they are written. */
  private static final Map<String, String> SPELLED =
      Map.of("outer_join", "FULL OUTER JOIN", "outer_cross_join", "FULL OUTER CROSS JOIN");

  private LanguageWords() {}

  /** The first words of statements. */
  public static Set<String> statements() {
    return spelled(StatementForms.firstWords());
  }

  /** The operators, those before one operand too. */
  public static Set<String> operators() {
    Set<String> operators = spelled(Operators.texts());
    operators.add("NOT");
    return operators;
  }

  /** The words between two sources. */
  public static Set<String> joins() {
    return spelled(JoinKind.words());
  }

  /** The names of types. */
  public static Set<String> types() {
    return spelled(TypeParser.names());
  }

  /** The words of terms with a syntax of their own. */
  public static Set<String> terms() {
    return spelled(TermForms.words());
  }

  private static Set<String> spelled(Set<String> words) {
    Stream<String> texts = words.stream().map(LanguageWords::spelled);
    return texts.collect(Collectors.toCollection(TreeSet::new));
  }

  private static String spelled(String word) {
    return word.startsWith("date_")
        ? word.toUpperCase(Locale.ROOT)
        : SPELLED.getOrDefault(word, word.replace('_', ' ').toUpperCase(Locale.ROOT));
  }
}
