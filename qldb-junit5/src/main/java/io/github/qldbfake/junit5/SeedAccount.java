package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.internal.seed.ClassPathSource;
import io.github.qldbfake.internal.seed.SeedConfiguration;
import io.github.qldbfake.internal.seed.SeedPlan;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An account that is filled once in a JVM and forked for every test that asks for the same. */
final class SeedAccount implements StoredResource {

  private final Once<SeedPlan> plan;
  private final Once<FakeAccount> account;

  private SeedAccount(SeedConfiguration configuration, SharedServer server) {
    this.plan = new Once<>(() -> configuration.plan(new ClassPathSource()));
    this.account = new Once<>(() -> filled(server.newAccount()));
  }

  static SeedAccount of(ExtensionContext context, SeedConfiguration configuration) {
    SharedServer server = SharedServer.of(context);
    return SharedValues.get(
        context,
        new Key(server, configuration),
        () -> new SeedAccount(configuration, server),
        SeedAccount.class);
  }

  /**
   * What it takes to fill an account.
   *
   * @throws io.github.qldbfake.internal.seed.InvalidSeedException if a resource is not there or not
   *     well formed
   */
  SeedPlan plan() {
    return plan.get();
  }

  /**
   * The account, to be forked.
   *
   * @throws io.github.qldbfake.internal.seed.InvalidSeedException as {@link #plan}, and if the
   *     service refuses something
   */
  FakeAccount account() {
    return account.get();
  }

  private FakeAccount filled(FakeAccount fresh) {
    try {
      plan().carryOutIn(fresh);
      return fresh;
    } catch (RuntimeException e) {
      fresh.close();
      throw e;
    }
  }

  /** Its server forgets the account when it is closed itself. */
  @Override
  public void close() {}

  private record Key(SharedServer server, SeedConfiguration configuration) {}
}
