package io.github.qldbfake.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WildcardTest {

  @ParameterizedTest
  @CsvSource({
    "abc, abc",
    "*, abc",
    "*, ''",
    "a*, a",
    "a*c, abbc",
    "*b*, abc",
    "a?c, abc",
    "a*b*c, aXbbYc",
    "**, abc",
    "?*?, ab",
    "*ab, aab",
    "a.c, a.c"
  })
  void aTextThatFits(String pattern, String text) {
    assertThat(new Wildcard(pattern).matches(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abcd",
    "abc, ab",
    "'', a",
    "a?c, ac",
    "a?, a",
    "a*c, abcd",
    "a.c, abc",
    "?*?, a",
    "abc, ABC"
  })
  void aTextThatDoesNotFit(String pattern, String text) {
    assertThat(new Wildcard(pattern).matches(text)).isFalse();
  }

  @Test
  void manyStarsTakeNoLongTime() {
    Wildcard hostile = new Wildcard("*a".repeat(500) + "b");

    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertThat(hostile.matches("a".repeat(2_000))).isFalse());
  }
}
