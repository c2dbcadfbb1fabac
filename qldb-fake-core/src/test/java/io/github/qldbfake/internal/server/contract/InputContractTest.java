package io.github.qldbfake.internal.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.server.RawAnswer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that the model has for a request is kept, over HTTP, for all twenty operations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InputContractTest {

  private static final ModelFile MODEL = ModelFile.CONTROL_PLANE;

  private ContractFixture fixture;

  @BeforeAll
  void start() {
    fixture = new ContractFixture();
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  static List<String> operations() {
    return MODEL.operations();
  }

  static Stream<Defect> defects() {
    return operations().stream()
        .flatMap(operation -> defectsOf(operation).stream())
        .filter(defect -> !isAnotherRoute(defect));
  }

  static Stream<Defect> requestsForAnotherRoute() {
    return operations().stream()
        .flatMap(operation -> defectsOf(operation).stream())
        .filter(InputContractTest::isAnotherRoute);
  }

  private static List<Defect> defectsOf(String operation) {
    return Defects.of(
        MODEL, operation, MODEL.input(operation), ContractFixture.template(operation));
  }

  /** Without a value in its place, a path is that of another operation or of none. */
  private static boolean isAnotherRoute(Defect defect) {
    return MODEL
            .input(defect.operation())
            .path("members")
            .path(defect.parameter())
            .path("location")
            .asText()
            .equals("uri")
        && defect.input().path(defect.parameter()).asText().isEmpty();
  }

  @Test
  void theModelHasTwentyOperations() {
    assertThat(operations()).hasSize(20);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyRuleOfTheModelHasACase(String operation) {
    Set<String> rules = ModelRules.of(MODEL, MODEL.input(operation));
    assertThat(Defects.rules(defectsOf(operation))).containsAll(rules);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aRequestWithoutDefectsIsValid(String operation) {
    ObjectNode valid = ContractFixture.template(operation);
    assertThat(fixture.send(operation, valid).text("/Message"))
        .doesNotContain("must be", "must have", "must match", "is required");
  }

  @ParameterizedTest
  @MethodSource("defects")
  void aRequestThatBreaksARuleIsRefused(Defect defect) {
    RawAnswer answer = fixture.send(defect.operation(), defect.input());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("x-amzn-ErrorType")).isEqualTo("InvalidParameterException");
    assertThat(answer.text("/__type")).isEqualTo("com.amazonaws.qldb#InvalidParameterException");
    assertThat(new TreeSet<>(answer.members("")))
        .containsExactly("Message", "ParameterName", "__type");
    assertThat(answer.text("/ParameterName")).isEqualTo(defect.parameter());
    assertThat(answer.text("/Message")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("requestsForAnotherRoute")
  void aPathWithoutAValueIsNoPathOfTheOperation(Defect defect) {
    RawAnswer answer = fixture.send(defect.operation(), defect.input());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("x-amzn-ErrorType")).isEqualTo("UnknownOperationException");
    assertThat(answer.text("/__type")).isEqualTo("com.amazonaws.qldb#UnknownOperationException");
  }

  @Test
  void refusedRequestsChangeNothing() {
    ObjectNode all = ModelFile.JSON.createObjectNode();
    String before = fixture.send("ListLedgers", all).body().toString();

    defects()
        .filter(defect -> Set.of("CreateLedger", "UpdateLedger").contains(defect.operation()))
        .forEach(defect -> fixture.send(defect.operation(), defect.input()));

    assertThat(fixture.send("ListLedgers", all).body()).hasToString(before);
  }
}
