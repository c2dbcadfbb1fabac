package io.github.qldbfake.junit5;

import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.internal.seed.LedgerConfiguration;
import io.github.qldbfake.internal.seed.SeedConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What annotations or a builder say of an account and its ledgers.
 *
 * @param id the account that is named; one of its own if there is none
 */
record AccountConfiguration(
    LedgerScope scope,
    Optional<String> id,
    Map<ServiceLimit, Long> limits,
    List<LedgerConfiguration> ledgers) {

  static final AccountConfiguration EMPTY =
      new AccountConfiguration(LedgerScope.METHOD, Optional.empty(), Map.of(), List.of());

  AccountConfiguration {
    limits = Map.copyOf(limits);
    ledgers = List.copyOf(ledgers);
    if (id.filter(it -> !it.matches("[0-9]{12}")).isPresent()) {
      throw new IllegalArgumentException(
          "an account id is twelve digits, such as \"123456789012\", not \"" + id.get() + "\"");
    }
    limits.forEach(
        (limit, most) -> {
          if (most < 0) {
            throw new IllegalArgumentException("limit " + limit + " is at least 0, not " + most);
          }
        });
    List<String> names = ledgers.stream().map(LedgerConfiguration::name).toList();
    names.stream()
        .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "ledger " + name + " is declared twice; give each ledger a name of its own");
            });
  }

  List<String> names() {
    return ledgers.stream().map(LedgerConfiguration::name).toList();
  }

  Optional<LedgerConfiguration> ledger(String name) {
    return ledgers.stream().filter(ledger -> ledger.name().equals(name)).findFirst();
  }

  AccountConfiguration withScope(LedgerScope other) {
    return new AccountConfiguration(other, id, limits, ledgers);
  }

  SeedConfiguration seed() {
    return new SeedConfiguration(limits, ledgers);
  }

  /**
   * Both in one account.
   *
   * @throws IllegalArgumentException if they contradict each other
   */
  AccountConfiguration plus(AccountConfiguration other) {
    if (scope != other.scope) {
      throw new IllegalArgumentException(
          "scope %s for %s, but %s for %s; the ledgers of a test are in one account, so give all the same scope"
              .formatted(scope, names(), other.scope, other.names()));
    }
    if (id.isPresent() && other.id.isPresent() && !id.equals(other.id)) {
      throw new IllegalArgumentException(
          "account %s for %s, but %s for %s; the ledgers of a test are in one account, so name one"
              .formatted(id.get(), names(), other.id.get(), other.names()));
    }
    return new AccountConfiguration(
        scope,
        id.or(other::id),
        limitsWith(other.limits),
        Stream.concat(ledgers.stream(), other.ledgers.stream()).toList());
  }

  private Map<ServiceLimit, Long> limitsWith(Map<ServiceLimit, Long> others) {
    OnePerKey<ServiceLimit, Long> both = OnePerKey.limits();
    limits.forEach(both::put);
    others.forEach(both::put);
    return both.all();
  }
}
