package io.github.qldbfake.internal.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.server.RawAnswer;
import io.github.qldbfake.internal.server.ServedOperations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation answers in the shape of the model, with every member that it can have. */
final class OutputContractTest {

  private static final ModelFile MODEL = ModelFile.CONTROL_PLANE;

  /** Members that an answer has only if something is wrong with a key or a stream. */
  private static final Map<String, Set<String>> ABSENT =
      Map.of(
          "DescribeLedger", Set.of("EncryptionDescription.InaccessibleKmsKeyDateTime"),
          "UpdateLedger", Set.of("EncryptionDescription.InaccessibleKmsKeyDateTime"),
          "DescribeJournalKinesisStream", Set.of("Stream.ErrorCause"),
          "ListJournalKinesisStreamsForLedger", Set.of("Streams[].ErrorCause"));

  private final ContractFixture fixture = new ContractFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  static Stream<String> served() {
    return ServedOperations.ofControlPlane().entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .filter(operation -> MODEL.operation(operation).has("output"));
  }

  @ParameterizedTest
  @MethodSource("served")
  void anAnswerHasTheShapeOfTheModel(String operation) {
    RawAnswer answer = fixture.send(operation);

    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("x-amzn-RequestId")).matches("[0-9A-Za-z]{22}");
    ShapeFit fit =
        new ShapeFit(MODEL, MODEL.target(MODEL.operation(operation).path("output")), answer.body());
    assertThat(fit.problems()).isEmpty();
    assertThat(fit.absent()).isEqualTo(ABSENT.getOrDefault(operation, Set.of()));
  }

  @Test
  void anInaccessibleKeyShowsItsTime() {
    fixture.account.disableKey("arn:aws:kms:us-east-1:111122223333:key/mine");

    RawAnswer answer = fixture.send("DescribeLedger");

    ShapeFit fit = new ShapeFit(MODEL, MODEL.shape("DescribeLedgerResponse"), answer.body());
    assertThat(fit.problems()).isEmpty();
    assertThat(fit.absent()).isEmpty();
  }

  @Test
  void onlyDeleteLedgerAnswersWithoutABody() {
    assertThat(MODEL.operations())
        .filteredOn(operation -> !MODEL.operation(operation).has("output"))
        .isEqualTo(List.of("DeleteLedger"));

    String answer =
        fixture.raw(RestRequest.of(MODEL, "DeleteLedger", fixture.valid("DeleteLedger")));

    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
  }
}
