package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.LifeCycle;
import io.github.qldbfake.internal.account.Policies;
import io.github.qldbfake.internal.account.PolicyDocument;
import io.github.qldbfake.internal.account.PolicyStatement;
import io.github.qldbfake.internal.account.PolicyStatement.Effect;
import io.github.qldbfake.internal.account.Transition;
import io.github.qldbfake.internal.admin.AdministeredLedger;
import io.github.qldbfake.internal.ledger.Limits;
import io.github.qldbfake.internal.session.SessionService;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** An account of a fake in this JVM. */
final class LocalAccount implements FakeAccount {

  private final Accounts accounts;
  private final Account account;
  private final SessionService sessions;
  private final URI server;

  LocalAccount(Accounts accounts, Account account, SessionService sessions, URI server) {
    this.accounts = accounts;
    this.account = account;
    this.sessions = sessions;
    this.server = server;
  }

  @Override
  public String id() {
    return account.id();
  }

  @Override
  public URI endpoint() {
    return server.resolve("/accounts/" + id());
  }

  @Override
  public String region() {
    return AdministeredLedger.REGION;
  }

  @Override
  public String accessKeyId() {
    return id();
  }

  @Override
  public String secretAccessKey() {
    return "qldb-fake";
  }

  @Override
  public FakeLedger createLedger(String name) {
    return createLedger(NewLedger.named(name));
  }

  @Override
  public FakeLedger createLedger(NewLedger ledger) {
    return handle(() -> AdministeredLedger.create(sessions, account, ledger.settings()));
  }

  @Override
  public FakeLedger ledger(String name) {
    return handle(() -> AdministeredLedger.find(sessions, account, name));
  }

  private FakeLedger handle(Supplier<AdministeredLedger> ledger) {
    return new LocalLedger(this, Serving.that(ledger));
  }

  @Override
  public FakeAccount changeStatesAtOnce() {
    account.lifeCycle(LifeCycle.AT_ONCE);
    return this;
  }

  @Override
  public FakeAccount changeStatesAfter(Duration creating, Duration deleting) {
    account.lifeCycle(
        LifeCycle.of(new Transition.AfterTime(creating), new Transition.AfterTime(deleting)));
    return this;
  }

  @Override
  public FakeAccount changeStatesAfterDescribes(int creating, int deleting) {
    account.lifeCycle(
        LifeCycle.of(
            new Transition.AfterDescribes(creating), new Transition.AfterDescribes(deleting)));
    return this;
  }

  @Override
  public FakeClock clock() {
    return new LocalClock(account.clock());
  }

  @Override
  public long idSeed() {
    return account.idSeed();
  }

  @Override
  public FakeAccount fork() {
    return new LocalAccount(accounts, accounts.fork(account), sessions, server);
  }

  @Override
  public FakeAccount fork(long idSeed) {
    return new LocalAccount(accounts, accounts.fork(account, idSeed), sessions, server);
  }

  @Override
  public List<ExecutedStatement> lastStatements() {
    return account.recentStatements().all().stream()
        .map(
            it -> new ExecutedStatement(it.ledger(), it.transactionId().toString(), it.statement()))
        .toList();
  }

  @Override
  public FakeExports exports() {
    return new LocalExports(account);
  }

  @Override
  public FakeStreams streams() {
    return new LocalStreams(account);
  }

  @Override
  public FakeFaults faults() {
    return new LocalFaults(account);
  }

  @Override
  public FakeAccount requireSignatures(String keyId, String secret) {
    accounts.requireKey(keyId, secret, account);
    return this;
  }

  @Override
  public FakeAccount acceptAnySignature() {
    account.accessKeys().clear();
    return this;
  }

  @Override
  public FakeAccount disableKey(String keyArn) {
    account.kmsKeys().disable(keyArn);
    return this;
  }

  @Override
  public FakeAccount enableKey(String keyArn) {
    account.kmsKeys().enable(keyArn);
    return this;
  }

  @Override
  public FakeAccount limit(ServiceLimit limit, long most) {
    account.changeLimits(limits -> limits.with(limit.limit(), most));
    return this;
  }

  @Override
  public FakeAccount withoutLimit(ServiceLimit limit) {
    account.changeLimits(limits -> limits.without(limit.limit()));
    return this;
  }

  @Override
  public FakeAccount resetLimits() {
    account.changeLimits(limits -> Limits.ofService());
    return this;
  }

  @Override
  public FakeAccount allow(String action, String resource) {
    return add(List.of(PolicyStatement.of(Effect.ALLOW, action, resource)));
  }

  @Override
  public FakeAccount deny(String action, String resource) {
    return add(List.of(PolicyStatement.of(Effect.DENY, action, resource)));
  }

  @Override
  public FakeAccount policy(String document) {
    return add(PolicyDocument.read(document));
  }

  @Override
  public FakeAccount clearPolicies() {
    account.changePolicies(policies -> Policies.NONE);
    return this;
  }

  private FakeAccount add(List<PolicyStatement> statements) {
    account.changePolicies(policies -> policies.plus(statements));
    return this;
  }

  @Override
  public void close() {
    accounts.release(id());
  }
}
