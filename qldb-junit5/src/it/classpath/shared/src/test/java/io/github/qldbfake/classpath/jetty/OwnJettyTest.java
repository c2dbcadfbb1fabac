package io.github.qldbfake.classpath.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.classpath.VehicleLedger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.qldb.QldbDriver;

/** An application that brings a Jetty of its own, in the JVM of the fake. */
@VehicleLedger
class OwnJettyTest {

  private final Server jetty = new Server(0);

  @BeforeEach
  void start() throws Exception {
    jetty.start();
  }

  @AfterEach
  void stop() throws Exception {
    jetty.stop();
  }

  @Test
  void answersWithItsOwnVersion(QldbDriver driver) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(jetty.getURI()).build();

    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("Server"))
        .contains("Jetty(" + Server.getVersion() + ")");
    assertThat(driver.getTableNames()).containsExactly("Vehicle");
  }

  @Test
  void listensBesideTheFake(FakeLedger ledger) {
    URI fake = ledger.account().endpoint();

    assertThat(jetty.getURI().getPort()).isPositive().isNotEqualTo(fake.getPort());
  }
}
