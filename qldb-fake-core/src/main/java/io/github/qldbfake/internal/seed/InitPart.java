package io.github.qldbfake.internal.seed;

import io.github.qldbfake.FakeAccount;
import java.util.List;
import java.util.function.Predicate;

/** What one init file asks for, which is about one account. */
interface InitPart {

  String accountId();

  /** The names of the ledgers it makes or fills. */
  List<String> ledgers();

  /**
   * Does it for the ledgers that are {@code wanted}.
   *
   * @throws InvalidSeedException if the service refuses something
   */
  void applyTo(FakeAccount account, Predicate<String> wanted);

  /** Does what is to be done once all files are applied. */
  default void finish(FakeAccount account) {}
}
