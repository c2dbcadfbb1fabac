package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import java.net.URI;

/** Where a client sends its requests, and as whom. */
record ClientTarget(URI endpoint, String region, String keyId, String secret) {

  /** Nowhere: for a client that is opened to have its classes loaded. */
  static final ClientTarget NOWHERE =
      new ClientTarget(URI.create("http://127.0.0.1:9"), "us-east-1", "none", "none");

  static ClientTarget of(FakeAccount account) {
    return new ClientTarget(
        account.endpoint(), account.region(), account.accessKeyId(), account.secretAccessKey());
  }
}
