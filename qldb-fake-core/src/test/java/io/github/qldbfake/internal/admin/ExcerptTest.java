package io.github.qldbfake.internal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {

  @Test
  void aShortTextIsWhole() {
    assertThat(Excerpt.of("x".repeat(200))).isEqualTo("x".repeat(200));
  }

  @Test
  void aLongTextIsCutAndItsLengthSaid() {
    assertThat(Excerpt.of("x".repeat(201))).isEqualTo("x".repeat(200) + "… (201 characters)");
  }

  @Test
  void noCharacterIsCutInHalf() {
    assertThat(Excerpt.of("x".repeat(199) + "😀"))
        .isEqualTo("x".repeat(199) + "… (201 characters)");
  }
}
