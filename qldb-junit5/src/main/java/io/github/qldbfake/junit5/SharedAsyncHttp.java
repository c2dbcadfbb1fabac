package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/**
 * What carries the requests of all clients that do not block. To close it takes Netty two seconds,
 * too long for every test; so tests share one.
 */
final class SharedAsyncHttp implements StoredResource {

  private final SdkAsyncHttpClient client = HttpImplementation.asyncBuilder().build();

  /**
   * The one of the JVM.
   *
   * @throws MissingArtifactException if the class path has no implementation
   */
  static SdkAsyncHttpClient of(ExtensionContext context) {
    return SharedValues.get(
            context, SharedAsyncHttp.class, SharedAsyncHttp::new, SharedAsyncHttp.class)
        .client;
  }

  /** Lets it be closed while JUnit goes on. */
  @Override
  public void close() {
    Thread thread = new Thread(client::close, "qldb-fake-close");
    thread.setDaemon(true);
    thread.start();
  }
}
