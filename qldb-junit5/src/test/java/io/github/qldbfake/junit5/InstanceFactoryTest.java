package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestInstanceFactory;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;

/** Extensions that make test instances may make them of a subclass, for example a proxy. */
class InstanceFactoryTest {

  @Test
  void theInstanceOfASubclassHasItsFields() {
    Fixture.assertSucceeded(1, Fixture.run(PlainCases.class));
  }

  @Test
  void theOnlyInstanceMayBeOfASubclass() {
    Fixture.assertSucceeded(1, Fixture.run(OnlyInstanceCases.class));
  }

  @Test
  void theBuilderIsFoundInTheInstanceOfASubclass() {
    Fixture.assertSucceeded(1, Fixture.run(BuilderCases.class));
  }

  @Test
  void nestedClassesHaveTheirInstances() {
    Fixture.assertSucceeded(1, Fixture.run(OuterCases.class));
  }

  static final class Factory implements TestInstanceFactory {

    @Override
    public Object createTestInstance(TestInstanceFactoryContext made, ExtensionContext context) {
      if (made.getTestClass() == PlainCases.class) {
        return new PlainCases() {};
      }
      if (made.getTestClass() == OnlyInstanceCases.class) {
        return new OnlyInstanceCases() {};
      }
      if (made.getTestClass() == BuilderCases.class) {
        return new BuilderCases() {};
      }
      Optional<Object> outer = made.getOuterInstance();
      return outer
          .<Object>map(around -> ((OuterCases) around).new InnerCases() {})
          .orElseGet(() -> new OuterCases() {});
    }
  }

  @ExtendWith(Factory.class)
  @QldbLedger
  static class PlainCases {

    @QldbLedger FakeLedger ledger;

    @Test
    void test(FakeAccount account) {
      assertThat(ledger.account().id()).isEqualTo(account.id());
    }
  }

  @ExtendWith(Factory.class)
  @QldbLedger(scope = LedgerScope.CLASS)
  @TestInstance(Lifecycle.PER_CLASS)
  static class OnlyInstanceCases {

    @QldbLedger FakeLedger ledger;

    @Test
    void test(FakeAccount account) {
      assertThat(ledger.account().id()).isEqualTo(account.id());
    }
  }

  @ExtendWith(Factory.class)
  static class BuilderCases {

    @RegisterExtension final QldbExtension qldb = QldbExtension.builder().ledger("cars").build();

    @Test
    void test(FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("cars");
    }
  }

  @ExtendWith(Factory.class)
  @QldbLedger
  static class OuterCases {

    @QldbLedger FakeLedger outer;

    @Nested
    class InnerCases {

      @QldbLedger FakeLedger inner;

      @Test
      void test(FakeAccount account) {
        assertThat(outer.account().id()).isEqualTo(account.id());
        assertThat(inner.account().id()).isEqualTo(account.id());
      }
    }
  }
}
