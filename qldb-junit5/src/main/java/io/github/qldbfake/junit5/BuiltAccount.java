package io.github.qldbfake.junit5;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a builder says of an account.
 *
 * @param scope the scope, if the builder was told
 */
record BuiltAccount(Optional<LedgerScope> scope, AccountConfiguration configuration) {

  /**
   * What comes of all calls.
   *
   * @throws IllegalArgumentException if that cannot be
   */
  static BuiltAccount of(List<Consumer<AccountBuilder>> calls) {
    AccountBuilder builder = new AccountBuilder();
    calls.forEach(call -> call.accept(builder));
    return builder.build();
  }

  AccountConfiguration configuration(LedgerScope unlessSaid) {
    return configuration.withScope(scope.orElse(unlessSaid));
  }
}
