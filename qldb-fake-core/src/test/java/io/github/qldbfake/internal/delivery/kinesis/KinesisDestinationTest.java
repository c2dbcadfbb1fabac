package io.github.qldbfake.internal.delivery.kinesis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.qldbfake.internal.delivery.AwsTarget;
import io.github.qldbfake.internal.delivery.AwsTarget.Credentials;
import io.github.qldbfake.internal.delivery.DeliveryException;
import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the errors of Kinesis mean, and where requests are signed for. */
final class KinesisDestinationTest {

  private static final String ARN = "arn:aws:kinesis:eu-west-1:123456789012:stream/changes";

  private final List<String> authorizations = new CopyOnWriteArrayList<>();
  private volatile String error = "";
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
          exchange.getResponseHeaders().add("x-amzn-ErrorType", error);
          exchange.sendResponseHeaders(400, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private DeliveryException failure(Optional<String> region) {
    URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    AwsTarget target =
        new AwsTarget(Optional.of(endpoint), region, Optional.of(new Credentials("id", "secret")));
    try {
      new KinesisDestination(target).open(ARN).close();
      throw new AssertionError("opened");
    } catch (DeliveryException e) {
      return e;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ResourceNotFoundException, NOT_FOUND",
    "AccessDeniedException, ACCESS_DENIED",
    "KMSAccessDeniedException, ACCESS_DENIED",
    "ProvisionedThroughputExceededException, UNAVAILABLE",
    "UnrecognizedClientException, UNAVAILABLE"
  })
  void anErrorHasAReason(String code, Reason reason) {
    error = code;
    DeliveryException failure = failure(Optional.empty());
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.code()).isEqualTo(code);
  }

  @Test
  void aFailureIsTriedOnce() {
    error = "InternalFailure";
    assertThat(failure(Optional.empty()).reason()).isEqualTo(Reason.UNAVAILABLE);
    assertThat(authorizations).hasSize(1);
  }

  @Test
  void theRegionIsThatOfTheKinesisStream() {
    error = "ResourceNotFoundException";
    DeliveryException unused = failure(Optional.empty());
    assertThat(authorizations).singleElement().asString().contains("/eu-west-1/kinesis/");
  }

  @Test
  void theRegionCanBeAnother() {
    error = "ResourceNotFoundException";
    DeliveryException unused = failure(Optional.of("us-west-2"));
    assertThat(authorizations).singleElement().asString().contains("/us-west-2/kinesis/");
  }

  @Test
  void whatCannotBeReachedIsUnavailable() {
    server.stop(0);
    DeliveryException failure = failure(Optional.empty());
    assertThat(failure.reason()).isEqualTo(Reason.UNAVAILABLE);
    assertThat(failure.code()).isEqualTo("SdkClientException");
  }
}
