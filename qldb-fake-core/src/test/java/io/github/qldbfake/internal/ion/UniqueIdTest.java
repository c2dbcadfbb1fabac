package io.github.qldbfake.internal.ion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text form of ids and their order. */
final class UniqueIdTest {

  private static final String LARGEST_HALF = "LygHa16AHYF";

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0000000000000000000000",
    "0, 1, 0000000000000000000001",
    "0, 10, 000000000000000000000A",
    "0, 36, 000000000000000000000a",
    "1, 0, 0000000000100000000000",
    "-1, -1, LygHa16AHYFLygHa16AHYF"
  })
  void theTextIsTwoHalvesOfElevenDigits(long high, long low, String text) {
    assertThat(new UniqueId(high, low)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KmA3ZZca7vAIiJAK9S5Iwl",
        "FnQeJBAicTX0Ah32ZnVtSX",
        "JUJgkIcNbhS2goq8RqLuZ4",
        "BFJKdXgzt9oF4wjMbuxy4G",
        "0007KbqoyqAIch6XRbQ4iA",
        "9mov0fkSUqZ0wrn83488BF"
      })
  void idsOfRealLedgersComeBackUnchanged(String text) {
    assertThat(UniqueId.parse(text)).hasValueSatisfying(id -> assertThat(id).hasToString(text));
  }

  @Test
  void everyIdComesBackFromItsText() {
    SplittableRandom random = new SplittableRandom(42);
    for (int round = 0; round < 10_000; round++) {
      UniqueId id = new UniqueId(random.nextLong(), random.nextLong() >> random.nextInt(64));
      assertThat(UniqueId.parse(id.toString())).contains(id);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "KmA3ZZca7vAIiJAK9S5Iw",
        "KmA3ZZca7vAIiJAK9S5Iwl0",
        "KmA3ZZca7vA-iJAK9S5Iwl",
        "KmA3ZZca7vA_iJAK9S5Iwl",
        "KmA3ZZca7vA iJAK9S5Iwl",
        "KmA3ZZca7v\u00e9IiJAK9S5Iwl",
        "KmA3ZZca7v\uff11IiJAK9S5Iwl"
      })
  void textOfAnotherLengthOrAlphabetIsNoId(String text) {
    assertThat(UniqueId.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LygHa16AHYG", "M0000000000", "zzzzzzzzzzz"})
  void aHalfOfMoreThan64BitsIsNoId(String half) {
    assertThat(UniqueId.parse(half + LARGEST_HALF)).isEmpty();
    assertThat(UniqueId.parse(LARGEST_HALF + half)).isEmpty();
  }

  @Test
  void idsAreOrderedAsUnsignedNumbers() {
    UniqueId small = new UniqueId(1, -1);
    UniqueId large = new UniqueId(-1, 0);
    assertThat(small).isLessThan(large);
    assertThat(new UniqueId(1, 1)).isLessThan(small);
  }

  @Test
  void theOrderOfIdsIsTheOrderOfTheirTexts() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 1_000; round++) {
      UniqueId one = new UniqueId(random.nextLong(), random.nextLong());
      UniqueId other = new UniqueId(random.nextLong(), random.nextLong());
      assertThat(Integer.signum(one.compareTo(other)))
          .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    }
  }
}
