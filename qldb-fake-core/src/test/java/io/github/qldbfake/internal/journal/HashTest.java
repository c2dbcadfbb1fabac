package io.github.qldbfake.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes as values. */
final class HashTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 31, 33, 64})
  void anyLengthButNoneAnd32IsRefused(int length) {
    assertThatThrownBy(() -> Hash.of(new byte[length]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32 bytes, not " + length);
  }

  @Test
  void noBytesAreTheEmptyHash() {
    assertThat(Hash.of(new byte[0])).isEqualTo(Hash.EMPTY);
    assertThat(Hash.EMPTY.isEmpty()).isTrue();
  }

  @Test
  void changesToTheArraysDoNotShow() {
    byte[] bytes = new byte[Hash.LENGTH];
    Hash hash = Hash.of(bytes);
    bytes[0] = 1;
    hash.toByteArray()[1] = 1;
    assertThat(hash).isEqualTo(Hash.of(new byte[Hash.LENGTH]));
  }

  @Test
  void theTextIsPaddedBase64() {
    assertThat(Hash.of(new byte[Hash.LENGTH])).hasToString("A".repeat(43) + "=");
  }
}
