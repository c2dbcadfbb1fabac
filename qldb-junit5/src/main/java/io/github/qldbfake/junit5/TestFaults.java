package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeFaults;
import io.github.qldbfake.Fault;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is to go wrong in one test, in force while its method runs. */
record TestFaults(ExtensionContext context, List<Fault> rules, Declarations declarations) {

  static TestFaults of(ExtensionContext context, TestScene scene) {
    List<Fault> rules = FaultSearch.of(scene);
    return new TestFaults(
        context, rules, rules.isEmpty() ? Declarations.NONE : DeclarationSearch.of(scene));
  }

  /**
   * Checks that there is an account for them, which no other test has at the same time.
   *
   * @throws ExtensionConfigurationException if not; the message says what to do
   */
  void check() {
    checkIsDeclared(context.getRequiredTestMethod());
    if (!rules.isEmpty()
        && declarations.areShared()
        && context.getExecutionMode() == ExecutionMode.CONCURRENT) {
      throw new ExtensionConfigurationException(
          "@QldbFault for %s: tests that run in parallel in one account (scope %s) would be struck too; put @Execution(ExecutionMode.SAME_THREAD) on the class, or declare scope = LedgerScope.METHOD"
              .formatted(context.getRequiredTestMethod(), declarations.configuration().scope()));
    }
  }

  /**
   * Checks that there is an account for them.
   *
   * @param test the method that they are for
   */
  void checkIsDeclared(Method test) {
    if (!rules.isEmpty() && declarations.isEmpty()) {
      throw new ExtensionConfigurationException(
          "@QldbFault for %s: no ledger is declared whose requests could fail; put @QldbLedger on the class or the method"
              .formatted(test));
    }
  }

  /** Puts them in force. */
  void arm() {
    if (!rules.isEmpty()) {
      rules.forEach(faults()::add);
    }
  }

  /** Ends them, for others who have the account after this test. */
  void disarm() {
    if (!rules.isEmpty()) {
      rules.forEach(faults()::remove);
    }
  }

  private FakeFaults faults() {
    return TestAccount.of(context, declarations).orElseThrow().account().faults();
  }
}
