package io.github.qldbfake.internal.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.server.RawAnswer;
import io.github.qldbfake.internal.server.ServedOperations;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that the model has for SendCommand and its answers is kept, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SessionContractTest {

  private static final ModelFile MODEL = ModelFile.SESSIONS;
  private static final JsonNode INPUT = MODEL.shape("SendCommandRequest");

  private SessionFixture fixture;

  @BeforeAll
  void start() {
    fixture = new SessionFixture();
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  static Stream<String> commands() {
    return ServedOperations.ofSessions().keySet().stream();
  }

  static Stream<Defect> defects() {
    return commands()
        .flatMap(
            command ->
                Defects.of(MODEL, command, INPUT, SessionFixture.template(command)).stream());
  }

  @Test
  void everyRuleOfTheModelHasACase() {
    assertThat(Defects.rules(defects().toList())).containsAll(ModelRules.of(MODEL, INPUT));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void aRequestThatBreaksARuleIsRefused(Defect defect) {
    RawAnswer answer = fixture.send(withValidPlaces(defect));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/x-amz-json-1.0");
    assertThat(answer.header("x-amzn-ErrorType")).isEqualTo("BadRequestException");
    assertThat(answer.text("/__type")).isEqualTo("com.amazonaws.qldb.session#BadRequestException");
    assertThat(answer.members("")).containsExactly("__type", "Message");
    assertThat(answer.text("/Message")).startsWith("The parameter " + defect.parameter() + " ");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void anAnswerHasTheShapeOfTheModel(String command) {
    try (SessionFixture own = new SessionFixture()) {
      if (command.equals("StartTransaction")) {
        own.send("AbortTransaction");
      }

      RawAnswer answer = own.send(command);

      assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
      assertThat(answer.members("")).containsExactly(command);
      JsonNode shape = MODEL.target(MODEL.shape("SendCommandResult").path("members").path(command));
      ShapeFit fit = new ShapeFit(MODEL, shape, answer.body().path(command));
      assertThat(fit.problems()).isEmpty();
      Set<String> absent = new TreeSet<>(fit.absent());
      // A value comes as Ion binary, never as text.
      absent.removeIf(member -> member.endsWith("Values[].IonText"));
      assertThat(absent).isEmpty();
    }
  }

  /** The defect in a request that would have worked: what is not spoilt is of the fixture. */
  private ObjectNode withValidPlaces(Defect defect) {
    ObjectNode template = SessionFixture.template(defect.operation());
    return (ObjectNode) merge(template, defect.input(), fixture.valid(defect.operation()));
  }

  private static JsonNode merge(JsonNode template, JsonNode spoilt, JsonNode valid) {
    if (spoilt.equals(template)) {
      return valid;
    }
    if (!(spoilt instanceof ObjectNode object) || !template.isObject()) {
      return spoilt;
    }
    ObjectNode merged = object.deepCopy();
    for (Iterator<String> names = spoilt.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      merged.set(name, merge(template.path(name), spoilt.path(name), valid.path(name)));
    }
    return merged;
  }
}
