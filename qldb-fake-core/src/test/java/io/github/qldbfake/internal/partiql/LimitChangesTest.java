package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every limit that the engine holds, as the service had it, lowered, raised and switched off. */
class LimitChangesTest {

  @ParameterizedTest
  @EnumSource
  void aLimitHoldsAsTheServiceHadIt(LimitUse use) {
    assertHolds(new TestLedger(), new TestLedger(), use, use.limit().ofService());
  }

  @ParameterizedTest
  @EnumSource
  void aLoweredLimitHolds(LimitUse use) {
    long most = use.limit().ofService() / 2;
    assertHolds(withLimit(use, most), withLimit(use, most), use, most);
  }

  @ParameterizedTest
  @EnumSource
  void aRaisedLimitHolds(LimitUse use) {
    long most = use.limit().ofService() + 1 + 2L * use.slack();
    assertHolds(withLimit(use, most), withLimit(use, most), use, most);
  }

  @ParameterizedTest
  @EnumSource
  void aLimitThatIsOffDoesNotHold(LimitUse use) {
    TestLedger ledger = TestLedger.withoutLimit(use.limit());
    assertThatCode(() -> use.beyond(ledger, use.limit().ofService())).doesNotThrowAnyException();
  }

  private static TestLedger withLimit(LimitUse use, long most) {
    return TestLedger.withLimit(use.limit(), most);
  }

  private static void assertHolds(TestLedger one, TestLedger other, LimitUse use, long most) {
    assertThat(most).isNotNegative();
    assertThatCode(() -> use.within(one, most)).doesNotThrowAnyException();
    assertThatThrownBy(() -> use.beyond(other, most))
        .isInstanceOf(PartiqlException.class)
        .hasMessageStartingWith("Exceeded ")
        .hasMessageContaining(use.refusal());
  }
}
