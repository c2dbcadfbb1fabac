package io.github.qldbfake.internal.partiql.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.Search;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LikePatternTest {

  @Test
  void patternsOfAnyLengthMatchAsTheirDefinitionSays() {
    Random random = new Random(Search.seed("like"));
    int matched = 0;
    int size = Search.size(3_000, 100_000);
    for (int done = 0; done < size; done++) {
      String text = text(random, random.nextInt(300), "ab");
      String pattern = random.nextBoolean() ? blurred(random, text) : text(random, 200, "abbb_%");
      boolean expected = matches(pattern, text);
      assertThat(LikePattern.parse(pattern, Optional.empty()).matches(text))
          .as("%s LIKE %s", text, pattern)
          .isEqualTo(expected);
      matched += expected ? 1 : 0;
    }
    assertThat(matched).isBetween(size / 4, 3 * size / 4);
  }

  private static String text(Random random, int length, String alphabet) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < length; at++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** A pattern that mostly fits: some characters are any one, some stretches any number of them. */
  private static String blurred(Random random, String text) {
    StringBuilder pattern = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int kind = random.nextInt(100);
      if (kind < 2) {
        pattern.append('%');
        at += random.nextInt(20);
      } else {
        pattern.append(kind < 10 ? '_' : text.charAt(at));
        at++;
      }
    }
    return pattern + (random.nextInt(10) == 0 ? "a" : "%");
  }

  /** By the definition: what the pattern up to each place matches of the text up to each place. */
  private static boolean matches(String pattern, String text) {
    boolean[] before = new boolean[text.length() + 1];
    before[0] = true;
    for (int part = 0; part < pattern.length(); part++) {
      boolean[] now = new boolean[text.length() + 1];
      char sign = pattern.charAt(part);
      for (int at = 0; at <= text.length(); at++) {
        now[at] =
            sign == '%'
                ? before[at] || (at > 0 && now[at - 1])
                : at > 0 && before[at - 1] && (sign == '_' || sign == text.charAt(at - 1));
      }
      before = now;
    }
    return before[text.length()];
  }
}
