package io.github.qldbfake.internal.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.internal.server.RawAnswer;
import io.github.qldbfake.internal.server.ServedOperations;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error of the model comes with its status, its headers and all its members. */
final class ErrorContractTest {

  private static final ModelFile MODEL = ModelFile.CONTROL_PLANE;
  private static final String NOT_FOUND = "ResourceNotFoundException";
  private static final String PRECONDITION = "ResourcePreconditionNotMetException";

  private static final Map<String, Function<ContractFixture, RawAnswer>> PROVOKED =
      Map.of(
          "InvalidParameterException",
          fixture -> fixture.send("GetDigest", fixture.valid("GetDigest").put("Name", "a--b")),
          "LimitExceededException",
          fixture -> {
            fixture.account.limit(ServiceLimit.ACTIVE_LEDGERS, 3);
            return fixture.send("CreateLedger");
          },
          "ResourceAlreadyExistsException",
          fixture ->
              fixture.send("CreateLedger", fixture.valid("CreateLedger").put("Name", "cars")),
          "ResourceInUseException",
          fixture -> {
            createSlowly(fixture);
            return fixture.send("DeleteLedger", fixture.valid("DeleteLedger").put("Name", "fresh"));
          },
          NOT_FOUND,
          fixture ->
              fixture.send("DescribeLedger", fixture.valid("DescribeLedger").put("Name", "absent")),
          PRECONDITION,
          fixture -> {
            ObjectNode update = fixture.valid("UpdateLedger").put("Name", "boats");
            fixture.send("UpdateLedger", update.put("DeletionProtection", true));
            return fixture.send("DeleteLedger");
          });

  private final ContractFixture fixture = new ContractFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  static List<String> errors() {
    return MODEL.errors();
  }

  static Stream<String> operationsThatMayNotFind() {
    return served().filter(operation -> MODEL.declares(operation, NOT_FOUND));
  }

  static Stream<String> operationsThatNeedAnActiveLedger() {
    return served()
        .filter(operation -> MODEL.declares(operation, PRECONDITION))
        .filter(operation -> !operation.equals("DeleteLedger"));
  }

  private static Stream<String> served() {
    return ServedOperations.ofControlPlane().entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey);
  }

  @Test
  void everyErrorOfTheModelIsProvoked() {
    assertThat(PROVOKED.keySet()).containsExactlyInAnyOrderElementsOf(MODEL.errors());
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anErrorHasTheShapeOfTheModel(String error) {
    assertIs(PROVOKED.getOrDefault(error, fixture -> null).apply(fixture), error);
  }

  @ParameterizedTest
  @MethodSource("operationsThatMayNotFind")
  void whatDoesNotExistIsNotFound(String operation) {
    ObjectNode input = fixture.valid(operation);
    String missing = nameOfLedger(input);
    String value = missing.equals("ResourceArn") ? input.path(missing).asText() + "x" : "absent";

    assertIs(fixture.send(operation, input.put(missing, value)), NOT_FOUND);
  }

  @ParameterizedTest
  @MethodSource("operationsThatNeedAnActiveLedger")
  void aLedgerOnItsWayIsNotReadyForItsJournal(String operation) {
    createSlowly(fixture);
    ObjectNode input = fixture.valid(operation);

    assertIs(fixture.send(operation, input.put(nameOfLedger(input), "fresh")), PRECONDITION);
  }

  private static String nameOfLedger(ObjectNode input) {
    return Stream.of("Name", "LedgerName", "ResourceArn")
        .filter(input::has)
        .findFirst()
        .orElseThrow();
  }

  private static void createSlowly(ContractFixture fixture) {
    fixture.account.changeStatesAfter(Duration.ofMinutes(1), Duration.ofMinutes(1));
    assertThat(fixture.send("CreateLedger").text("/State")).isEqualTo("CREATING");
  }

  private static void assertIs(RawAnswer answer, String error) {
    JsonNode shape = MODEL.shape(error);
    assertThat(answer.text("/__type")).isEqualTo("com.amazonaws.qldb#" + error);
    assertThat(answer.header("x-amzn-ErrorType")).isEqualTo(error);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.status()).isEqualTo(shape.at("/error/httpStatusCode").asInt());
    Set<String> members = new TreeSet<>(Set.of("__type"));
    shape.path("members").fieldNames().forEachRemaining(members::add);
    assertThat(answer.members("")).containsExactlyInAnyOrderElementsOf(members);
    assertThat(answer.body()).allMatch(value -> value.isTextual() && !value.asText().isEmpty());
  }
}
