package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestWatcher;

/** Declarations that name the account. */
class NamedAccountTest {

  @Test
  void everyTestFindsTheAccountAsDeclared() {
    Fixture.assertSucceeded(3, Fixture.run(OneAfterTheOtherCases.class));
  }

  @Test
  void scopeClassKeepsTheAccount() {
    Fixture.assertSucceeded(2, Fixture.run(ClassCases.class));
  }

  @Test
  void testsWithOneAccountCannotRunAtTheSameTime() {
    assertThat(Fixture.failures(Fixture.runInParallel(SimultaneousCases.class)))
        .singleElement()
        .asString()
        .contains("SimultaneousCases", "account 111111111111 is in use by @QldbLedger")
        .contains("put @ResourceLock(\"account 111111111111\") on both");
  }

  @QldbLedger(account = "123456789012", statements = "CREATE TABLE Person")
  static class OneAfterTheOtherCases {

    @RepeatedTest(3)
    void each(FakeLedger ledger, FakeAccount account) {
      assertThat(account.id()).isEqualTo("123456789012");
      assertThat(ledger.arn()).isEqualTo("arn:aws:qldb:us-east-1:123456789012:ledger/test-ledger");
      assertThat(ledger.tables()).containsExactly("Person");
      assertThat(ledger.execute("CREATE TABLE Vehicle")).hasSize(1);
      assertThat(account.createLedger("another").tables()).isEmpty();
    }
  }

  @QldbLedger(account = "123456789012", scope = LedgerScope.CLASS)
  static class ClassCases {

    @RepeatedTest(2)
    void each(FakeLedger ledger) {
      int before = ledger.tables().size();
      assertThat(ledger.execute("CREATE TABLE T" + before)).hasSize(1);
      assertThat(ledger.tables()).hasSize(before + 1);
    }
  }

  /** The one that has the account keeps it until the other has been refused it. */
  @QldbLedger(account = "111111111111")
  static class SimultaneousCases {

    static final CountDownLatch REFUSED = new CountDownLatch(1);

    @RegisterExtension
    static final TestWatcher WATCHER =
        new TestWatcher() {
          @Override
          public void testFailed(ExtensionContext context, Throwable cause) {
            REFUSED.countDown();
          }
        };

    @RepeatedTest(2)
    void each() throws InterruptedException {
      assertThat(REFUSED.await(300, TimeUnit.SECONDS)).isTrue();
    }
  }
}
