package io.github.qldbfake.classpath.launched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.classpath.VehicleLedger;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Which interface JUnit looks for when it closes what is in its stores depends on its version. */
class ServerStopTest {

  @Test
  void theServerStopsWithItsTestPlan() {
    assertThat(Launched.failures(EndpointCases.class)).isEmpty();

    assertThatThrownBy(() -> connect(EndpointCases.ENDPOINT.get())).isInstanceOf(IOException.class);
  }

  private static void connect(URI endpoint) throws IOException {
    new Socket(endpoint.getHost(), endpoint.getPort()).close();
  }

  @VehicleLedger
  static class EndpointCases {

    static final AtomicReference<URI> ENDPOINT = new AtomicReference<>();

    @Test
    void test(FakeAccount account) {
      ENDPOINT.set(account.endpoint());
    }
  }
}
