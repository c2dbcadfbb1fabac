package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.qldbfake.FakeAccount;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Surefire with several forks runs every test class as a test plan in one session per JVM. */
class SharedServerTest {

  @Test
  void allTestPlansOfASessionShareOneServer() {
    try (LauncherSession session = LauncherFactory.openSession()) {
      run(session, PlansCases.class);
      run(session, PlansCases.class);
    }
    assertThat(PlansCases.ENDPOINTS)
        .hasSize(2)
        .extracting(URI::getPort)
        .containsOnly(PlansCases.ENDPOINTS.get(0).getPort());
  }

  @Test
  void theServerStopsWithTheSession() {
    try (LauncherSession session = LauncherFactory.openSession()) {
      run(session, StopCases.class);
    }
    assertThatThrownBy(() -> connect(StopCases.ENDPOINTS.get(0))).isInstanceOf(IOException.class);
  }

  private static void run(LauncherSession session, Class<?> testClass) {
    session
        .getLauncher()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(testClass)).build());
  }

  private static void connect(URI endpoint) throws IOException {
    new Socket(endpoint.getHost(), endpoint.getPort()).close();
  }

  @QldbLedger
  static class PlansCases {

    static final List<URI> ENDPOINTS = new CopyOnWriteArrayList<>();

    @Test
    void test(FakeAccount account) {
      ENDPOINTS.add(account.endpoint());
    }
  }

  @QldbLedger
  static class StopCases {

    static final List<URI> ENDPOINTS = new CopyOnWriteArrayList<>();

    @Test
    void test(FakeAccount account) {
      ENDPOINTS.add(account.endpoint());
    }
  }
}
