package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.FaultKind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.RegisterExtension;

/** JUnit registers what a field holds, whatever the type it is declared with. */
class RegisteredByValueTest {

  @Test
  void aStaticFieldOfAnotherTypeCanHoldABuilder() {
    Fixture.assertSucceeded(1, Fixture.run(StaticCases.class));
  }

  @Test
  void aFieldOfAnotherTypeInTheInstanceCanHoldABuilder() {
    Fixture.assertSucceeded(2, Fixture.run(InstanceCases.class));
  }

  @Test
  void faultsOfTheClassStrikeTheAccountOfSuchABuilder() {
    Fixture.assertSucceeded(1, Fixture.run(FaultCases.class));
  }

  @Test
  void aFieldOfAnotherTypeCanHoldAnotherExtension() {
    Fixture.assertSucceeded(1, Fixture.run(OtherExtensionCases.class));
  }

  static class StaticCases {

    @RegisterExtension static final Extension QLDB = QldbExtension.builder().ledger("cars").build();

    @Test
    void test(FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("cars");
    }
  }

  static class InstanceCases {

    @RegisterExtension
    final BeforeEachCallback qldb = QldbExtension.builder().ledger("cars").build();

    @RepeatedTest(2)
    void test(FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("cars");
      assertThat(ledger.execute("CREATE TABLE T")).hasSize(1);
    }
  }

  @QldbFault(kind = FaultKind.OCC_CONFLICT)
  static class FaultCases {

    @RegisterExtension final Extension qldb = QldbExtension.builder().ledger("cars").build();

    @Test
    void test(FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("cars");
    }
  }

  @QldbLedger(name = "cars")
  static class OtherExtensionCases {

    @RegisterExtension final BeforeEachCallback other = context -> {};

    private final FakeAccount account;

    OtherExtensionCases(FakeAccount account) {
      this.account = account;
    }

    @Test
    void test(FakeAccount same) {
      assertThat(same.id()).isEqualTo(account.id());
    }
  }
}
