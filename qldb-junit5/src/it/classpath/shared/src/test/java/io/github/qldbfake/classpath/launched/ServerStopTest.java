package io.github.qldbfake.classpath.launched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.classpath.VehicleLedger;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/**
 * How long a server lasts, and which interface JUnit looks for when it closes what is in its
 * stores, depends on JUnit's version.
 */
class ServerStopTest {

  @Test
  void theServerStopsWithTheSessionOrLastsAsLongAsTheJvm() throws IOException {
    assertThat(Launched.failures(EndpointCases.class)).isEmpty();
    URI first = EndpointCases.ENDPOINTS.get(0);
    if (junitHasSessions()) {
      assertThatThrownBy(() -> connect(first)).isInstanceOf(IOException.class);
    } else {
      assertThat(Launched.failures(EndpointCases.class)).isEmpty();
      connect(first);
      assertThat(EndpointCases.ENDPOINTS).extracting(URI::getPort).containsOnly(first.getPort());
    }
  }

  /** Whether JUnit, from 5.13 on, has a store that lasts longer than a test plan. */
  private static boolean junitHasSessions() {
    try {
      Class.forName("org.junit.jupiter.api.extension.ExtensionContext$StoreScope");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static void connect(URI endpoint) throws IOException {
    new Socket(endpoint.getHost(), endpoint.getPort()).close();
  }

  @VehicleLedger
  static class EndpointCases {

    static final List<URI> ENDPOINTS = new CopyOnWriteArrayList<>();

    @Test
    void test(FakeAccount account) {
      ENDPOINTS.add(account.endpoint());
    }
  }
}
