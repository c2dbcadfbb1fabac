package io.github.qldbfake.internal.ion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberLengthTest {

  private static final String LONG = "7".repeat(IonLimits.MAX_DIGITS + 1);

  @ParameterizedTest
  @ValueSource(strings = {"%s", "-%s", "1.%s", "[1, %s]", "{a:\"\\\"\", b:%s}", "{'a\\'': %s}"})
  void aNumberOfTooManyDigitsIsRefused(String form) {
    assertThatThrownBy(() -> IonBytes.parse(form.replace("%s", LONG)))
        .isInstanceOf(InvalidIonException.class)
        .hasMessage("a number has more than " + IonLimits.MAX_DIGITS + " digits");
  }

  @Test
  void digitsInAStringAreText() {
    assertThat(IonBytes.parse("\"" + LONG + "\"").toText()).hasSize(LONG.length() + 2);
  }
}
