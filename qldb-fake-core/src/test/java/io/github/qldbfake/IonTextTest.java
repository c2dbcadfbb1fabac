package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IonTextTest {

  @Test
  void whiteSpaceAndTheOrderOfFieldsDoNotCount() {
    assertThat(IonText.spellSameValue("{a: 1, b: [x]}", "{b:[x],a:1}")).isTrue();
  }

  @Test
  void typesAndPrecisionCount() {
    assertThat(IonText.spellSameValue("1.0", "1.00")).isFalse();
    assertThat(IonText.spellSameValue("\"a\"", "a")).isFalse();
    assertThat(IonText.spellSameValue("2020T", "2020-01T")).isFalse();
  }

  @Test
  void aTextIsMadeCompact() {
    assertThat(IonText.compact("{ a : \"b\" , c : [ 1 , 2 ] }")).isEqualTo("{a:\"b\",c:[1,2]}");
  }

  @Test
  void whatIsNotOneValueIsRefused() {
    assertThatThrownBy(() -> IonText.compact("{a:"))
        .isInstanceOf(QldbFakeException.class)
        .hasMessage("not one Ion value: {a:");
    assertThatThrownBy(() -> IonText.spellSameValue("1", "1 2"))
        .isInstanceOf(QldbFakeException.class);
  }
}
