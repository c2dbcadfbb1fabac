package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeFaults;
import io.github.qldbfake.Fault;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** What is to go wrong in one test, in force while its method runs. */
record TestFaults(ExtensionContext context, List<Fault> rules, Declarations declarations) {

  private static final Namespace NAMESPACE = Namespace.create(TestFaults.class);

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
    if (rules.isEmpty()) {
      return;
    }
    Optional<String> conflict = new AccountNeighbours(context, declarations).conflict();
    if (conflict.isPresent()) {
      throw new ExtensionConfigurationException(
          "@QldbFault for %s: %s".formatted(context.getRequiredTestMethod(), conflict.get()));
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
      FakeFaults faults = TestAccount.of(context, declarations).orElseThrow().account().faults();
      Armed armed = new Armed(faults, new ArrayList<>());
      // First: what is in force by then ends with the test, also if one of them cannot be.
      store(context).put(Armed.class, armed);
      rules.forEach(armed::add);
    }
  }

  /**
   * Ends those of a test, if they came into force, for others who have the account after it. Equal
   * rules that the test itself has added before stay.
   */
  static void disarm(ExtensionContext test) {
    Stream.ofNullable(store(test).remove(Armed.class, Armed.class)).forEach(Armed::disarm);
  }

  private static Store store(ExtensionContext test) {
    return test.getStore(NAMESPACE);
  }

  /** What has come into force. */
  private record Armed(FakeFaults faults, List<Fault> rules) {

    void add(Fault rule) {
      FakeFaults unused = faults.add(rule);
      rules.add(rule);
    }

    void disarm() {
      rules.forEach(faults::remove);
    }
  }
}
