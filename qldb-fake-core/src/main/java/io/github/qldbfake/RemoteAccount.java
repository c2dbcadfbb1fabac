package io.github.qldbfake;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** An account of a fake elsewhere. */
final class RemoteAccount implements FakeAccount {

  private final RemoteFake fake;
  private final RemoteCalls calls;
  private final String id;
  private final long idSeed;
  private final String region;

  RemoteAccount(RemoteFake fake, RemoteCalls calls, String id, long idSeed, String region) {
    this.fake = fake;
    this.calls = calls;
    this.id = id;
    this.idSeed = idSeed;
    this.region = region;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public URI endpoint() {
    return fake.endpoint().resolve("/accounts/" + id);
  }

  @Override
  public String region() {
    return region;
  }

  @Override
  public String accessKeyId() {
    return id;
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
    return new RemoteLedger(
        this,
        calls,
        calls.post(
            "ledgers",
            Map.of(
                "name",
                ledger.name(),
                "permissionsMode",
                ledger.permissionsMode().name(),
                "deletionProtection",
                ledger.deletionProtection(),
                "tags",
                ledger.tags())));
  }

  @Override
  public FakeLedger ledger(String name) {
    return new RemoteLedger(this, calls, calls.get("ledger", Map.of("ledger", name)));
  }

  @Override
  public FakeAccount changeStatesAtOnce() {
    return after("life-cycle", Map.of());
  }

  @Override
  public FakeAccount changeStatesAfter(Duration creating, Duration deleting) {
    return after(
        "life-cycle", Map.of("creating", creating.toString(), "deleting", deleting.toString()));
  }

  @Override
  public FakeAccount changeStatesAfterDescribes(int creating, int deleting) {
    return after("life-cycle", Map.of("creating", creating, "deleting", deleting));
  }

  @Override
  public FakeClock clock() {
    return new RemoteClock(calls);
  }

  @Override
  public long idSeed() {
    return idSeed;
  }

  @Override
  public FakeAccount fork() {
    return fake.own(calls.post("fork", Map.of()));
  }

  @Override
  public FakeAccount fork(long seedOfFork) {
    return fake.own(calls.post("fork", Map.of("idSeed", seedOfFork)));
  }

  @Override
  public List<ExecutedStatement> lastStatements() {
    return calls.get("statements", Map.of()).list("statements").stream()
        .map(
            it ->
                new ExecutedStatement(
                    it.text("ledger"), it.text("transactionId"), it.text("statement")))
        .toList();
  }

  @Override
  public FakeExports exports() {
    return new RemoteExports(calls);
  }

  @Override
  public FakeStreams streams() {
    return new RemoteStreams(calls);
  }

  @Override
  public FakeFaults faults() {
    return new RemoteFaults(calls);
  }

  @Override
  public FakeAccount requireSignatures(String keyId, String secret) {
    return after("access-keys", Map.of("keyId", keyId, "secret", secret));
  }

  @Override
  public FakeAccount acceptAnySignature() {
    return without("access-keys");
  }

  @Override
  public FakeAccount disableKey(String keyArn) {
    return after("kms-keys", Map.of("arn", keyArn, "enabled", false));
  }

  @Override
  public FakeAccount enableKey(String keyArn) {
    return after("kms-keys", Map.of("arn", keyArn, "enabled", true));
  }

  @Override
  public FakeAccount limit(ServiceLimit limit, long most) {
    return after("limits", Map.of("limit", limit.name(), "most", most));
  }

  @Override
  public FakeAccount withoutLimit(ServiceLimit limit) {
    return after("limits", Map.of("limit", limit.name()));
  }

  @Override
  public FakeAccount resetLimits() {
    return without("limits");
  }

  @Override
  public FakeAccount allow(String action, String resource) {
    return after("policies", Map.of("effect", "ALLOW", "action", action, "resource", resource));
  }

  @Override
  public FakeAccount deny(String action, String resource) {
    return after("policies", Map.of("effect", "DENY", "action", action, "resource", resource));
  }

  @Override
  public FakeAccount policy(String document) {
    return after("policies", Map.of("document", document));
  }

  @Override
  public FakeAccount clearPolicies() {
    return without("policies");
  }

  @Override
  public void close() {
    calls.delete("");
    fake.forget(this);
  }

  private FakeAccount after(String path, Map<String, ?> arguments) {
    var unused = calls.post(path, arguments);
    return this;
  }

  private FakeAccount without(String path) {
    calls.delete(path);
    return this;
  }
}
