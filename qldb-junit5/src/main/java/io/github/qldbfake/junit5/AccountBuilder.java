package io.github.qldbfake.junit5;

import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.internal.seed.LedgerConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hears what a {@link QldbExtension.Builder} was told. That is not before {@code build()}, in a
 * place where failures are kept until JUnit can report them with the class.
 */
final class AccountBuilder {

  private final List<LedgerConfiguration> ledgers = new ArrayList<>();
  private final OnePerKey<ServiceLimit, Long> limits = OnePerKey.limits();
  private Optional<String> account = Optional.empty();
  private Optional<LedgerScope> scope = Optional.empty();

  void ledger(String name, Consumer<LedgerBuilder> details) {
    LedgerBuilder ledger = new LedgerBuilder(Given.value(name, "the name of a ledger"));
    Given.value(details, "the details of ledger " + name).accept(ledger);
    ledgers.add(ledger.configuration());
  }

  void limit(ServiceLimit limit, long most) {
    limits.put(Given.value(limit, "a limit"), most);
  }

  void account(String id) {
    account = Optional.of(Given.value(id, "the account"));
  }

  void scope(LedgerScope howLong) {
    scope = Optional.of(Given.value(howLong, "the scope"));
  }

  BuiltAccount build() {
    return new BuiltAccount(
        scope, new AccountConfiguration(LedgerScope.METHOD, account, limits.all(), ledgers));
  }
}
