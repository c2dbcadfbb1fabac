package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** An account of scope CLASS belongs to the element that declares it, not to all that say equal. */
class ScopeOwnerTest {

  @Test
  void aNestedClassThatDeclaresTheSameHasAnAccountOfItsOwn() {
    Fixture.assertSucceeded(2, Fixture.run(EqualCases.class));
    assertThat(EqualCases.ACCOUNTS).hasSize(2);
  }

  @Test
  void aClassHasNoAccountOfAClassBeyondAnotherDeclaration() {
    Fixture.assertSucceeded(3, Fixture.run(AcrossCases.class));
    assertThat(AcrossCases.ACCOUNTS).hasSize(3);
  }

  @Test
  void eachMethodThatDeclaresHasAnAccountForItsInvocations() {
    Fixture.assertSucceeded(5, Fixture.run(MethodCases.class));
    assertThat(MethodCases.ONE).hasSize(1);
    assertThat(MethodCases.OTHER).hasSize(1).doesNotContainAnyElementsOf(MethodCases.ONE);
    assertThat(MethodCases.OF_CLASS).hasSize(1).doesNotContainAnyElementsOf(MethodCases.ONE);
  }

  @Test
  void eachMethodThatDeclaresOnAParameterHasAnAccount() {
    Fixture.assertSucceeded(2, Fixture.run(ParameterCases.class));
    assertThat(ParameterCases.ACCOUNTS).hasSize(2).doesNotHaveDuplicates();
  }

  @QldbLedger(name = "n", scope = LedgerScope.CLASS)
  static class EqualCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @Test
    void outer(FakeAccount account) {
      ACCOUNTS.add(account.id());
    }

    @Nested
    @QldbLedger(name = "n", scope = LedgerScope.CLASS)
    class Inner {

      @Test
      void inner(FakeAccount account) {
        ACCOUNTS.add(account.id());
      }
    }
  }

  @QldbLedger(name = "n", scope = LedgerScope.CLASS)
  static class AcrossCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @Test
    void outer(FakeAccount account) {
      ACCOUNTS.add(account.id());
    }

    @Nested
    @QldbLedger(name = "m", scope = LedgerScope.CLASS)
    class Between {

      @Test
      void between(FakeAccount account) {
        ACCOUNTS.add(account.id());
      }

      @Nested
      @QldbLedger(name = "n", scope = LedgerScope.CLASS)
      class Inner {

        @Test
        void inner(FakeAccount account) {
          ACCOUNTS.add(account.id());
        }
      }
    }
  }

  @QldbLedger(name = "n", scope = LedgerScope.CLASS)
  static class MethodCases {

    static final Set<String> ONE = ConcurrentHashMap.newKeySet();
    static final Set<String> OTHER = ConcurrentHashMap.newKeySet();
    static final Set<String> OF_CLASS = ConcurrentHashMap.newKeySet();

    @RepeatedTest(2)
    @QldbLedger(name = "n", scope = LedgerScope.CLASS)
    void one(FakeAccount account) {
      ONE.add(account.id());
    }

    @RepeatedTest(2)
    @QldbLedger(name = "n", scope = LedgerScope.CLASS)
    void other(FakeAccount account) {
      OTHER.add(account.id());
    }

    @Test
    void ofClass(FakeAccount account) {
      OF_CLASS.add(account.id());
    }
  }

  static class ParameterCases {

    static final List<String> ACCOUNTS = new CopyOnWriteArrayList<>();

    @Test
    void one(@QldbLedger(name = "n", scope = LedgerScope.CLASS) FakeAccount account) {
      ACCOUNTS.add(account.id());
    }

    @Test
    void other(@QldbLedger(name = "n", scope = LedgerScope.CLASS) FakeAccount account) {
      ACCOUNTS.add(account.id());
    }
  }
}
