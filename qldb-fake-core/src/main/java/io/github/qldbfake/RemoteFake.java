package io.github.qldbfake;

import io.github.qldbfake.internal.server.admin.AdminApi;
import io.github.qldbfake.internal.server.client.AdminClient;
import io.github.qldbfake.internal.server.client.Answer;
import java.net.URI;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** A fake that runs elsewhere. */
final class RemoteFake implements QldbFake {

  private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9]{12}");

  private final URI endpoint;
  private final AdminClient client;
  private final Queue<FakeAccount> made = new ConcurrentLinkedQueue<>();

  private RemoteFake(URI endpoint, AdminClient client) {
    this.endpoint = endpoint;
    this.client = client;
  }

  /** The fake at an address, which is asked for its version. */
  static RemoteFake at(URI endpoint) {
    boolean http = "http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme());
    if (!http || endpoint.getHost() == null) {
      throw new IllegalArgumentException("not the address of an HTTP server: " + endpoint);
    }
    AdminClient client = new AdminClient(endpoint);
    Answer version = RemoteCalls.translated(() -> client.get("version", Map.of()));
    long level = RemoteCalls.translated(() -> version.number("level"));
    if (level != AdminApi.LEVEL) {
      throw new QldbFakeException(
          "the fake at %s is version %s, whose endpoints differ; take the same version on both sides"
              .formatted(endpoint, version.text("version")));
    }
    return new RemoteFake(
        URI.create(endpoint.getScheme() + "://" + endpoint.getRawAuthority()), client);
  }

  @Override
  public URI endpoint() {
    return endpoint;
  }

  @Override
  public FakeAccount account(String id) {
    if (!ACCOUNT_ID.matcher(id).matches()) {
      throw new IllegalArgumentException("An account id is twelve digits, not " + id);
    }
    return handle(new RemoteCalls(client, id).get("", Map.of()));
  }

  @Override
  public FakeAccount newAccount() {
    return create(Map.of());
  }

  @Override
  public FakeAccount newAccount(long idSeed) {
    return create(Map.of("idSeed", idSeed));
  }

  /** An account that ends with this fake at the latest. */
  FakeAccount own(Answer account) {
    FakeAccount handle = handle(account);
    made.add(handle);
    return handle;
  }

  private FakeAccount create(Map<String, ?> arguments) {
    return own(RemoteCalls.translated(() -> client.post("accounts", arguments)));
  }

  private FakeAccount handle(Answer account) {
    RemoteCalls calls = new RemoteCalls(client, account.text("id"));
    return new RemoteAccount(
        this, calls, account.text("id"), account.number("idSeed"), account.text("region"));
  }

  void forget(FakeAccount account) {
    boolean unused = made.remove(account);
  }

  @Override
  public void close() {
    for (FakeAccount next = made.poll(); next != null; next = made.poll()) {
      next.close();
    }
  }
}
