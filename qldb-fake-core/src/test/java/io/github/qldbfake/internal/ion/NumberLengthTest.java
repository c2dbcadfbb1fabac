package io.github.qldbfake.internal.ion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberLengthTest {

  private static final String LONG = "1".repeat(IonLimits.MAX_DIGITS + 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "-%s",
        "1.%s",
        "[1, %s]",
        "{a:\"\\\"\", b:%s}",
        "{'a\\'': %s}",
        "/* ' */ %s",
        "['''a'b''', %s]",
        "0x%s",
        "0Xf%s",
        "0b%s"
      })
  void aNumberOfTooManyDigitsIsRefused(String form) {
    assertThatThrownBy(() -> IonBytes.parse(form.replace("%s", LONG)))
        .isInstanceOf(InvalidIonException.class)
        .hasMessage("a number has more than " + IonLimits.MAX_DIGITS + " digits");
  }

  @Test
  void lettersOfAHexadecimalNumberAreDigits() {
    assertThatThrownBy(() -> IonBytes.parse("0x" + "f".repeat(IonLimits.MAX_DIGITS + 1)))
        .isInstanceOf(InvalidIonException.class);
  }

  @Test
  void digitsInAStringCount() {
    assertThatThrownBy(() -> IonBytes.parse('"' + LONG + '"'))
        .isInstanceOf(InvalidIonException.class);
  }

  @Test
  void aStringOfLettersMayBeLonger() {
    String letters = "f".repeat(2 * IonLimits.MAX_DIGITS);
    assertThat(IonBytes.parse('"' + letters + '"').toText()).hasSize(letters.length() + 2);
  }
}
