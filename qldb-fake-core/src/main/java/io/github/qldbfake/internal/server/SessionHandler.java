package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.session.SessionFaults;
import io.github.qldbfake.internal.session.SessionService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The {@code qldb-session} API over awsJson1.0: one operation, SendCommand, with seven commands.
 */
final class SessionHandler implements ProtocolHandler {

  static final String CONTENT_TYPE = "application/x-amz-json-1.0";

  private static final String TARGET = "QLDBSession.SendCommand";
  private static final String INPUT = "SendCommandRequest";

  private final Map<String, SessionCommand> commands;
  private final SessionFaults faults;
  private final ShapeValidator validator;
  private final ErrorAnswer errors;
  private final Json json;

  SessionHandler(ApiModel model, Json json, SessionService sessions) {
    this.json = json;
    this.commands =
        SessionCommands.all(json, sessions).stream()
            .collect(Collectors.toUnmodifiableMap(SessionCommand::name, Function.identity()));
    this.faults = sessions.faults();
    this.validator = new ShapeValidator(model);
    this.errors = new ErrorAnswer(json, "com.amazonaws.qldb.session", CONTENT_TYPE);
  }

  @Override
  public Call read(Caller caller, HttpRequest request) {
    String target = request.header("x-amz-target").orElse("");
    boolean known =
        target.equals(TARGET) && request.method().equals("POST") && request.rawPath().equals("/");
    if (!known) {
      throw new ServiceException(
          "UnknownOperationException",
          400,
          "There is no operation " + target + " at " + request.method() + " " + request.rawPath(),
          Map.of());
    }
    ObjectNode input = json.read(request.body());
    validator
        .check(INPUT, input)
        .ifPresent(
            violation -> {
              throw invalid(violation);
            });
    SessionCommand command = commandOf(input);
    return new SessionCall(
        caller,
        command,
        token(command, input),
        (ObjectNode) input.get(command.name()),
        faults,
        json);
  }

  @Override
  public ErrorAnswer errors() {
    return errors;
  }

  private SessionCommand commandOf(ObjectNode input) {
    List<SessionCommand> given =
        commands.values().stream()
            .filter(command -> LedgerJson.present(input, command.name()).isPresent())
            .toList();
    if (given.size() != 1) {
      throw badRequest("A request must have exactly one command, not " + given.size());
    }
    return given.get(0);
  }

  private static String token(SessionCommand command, ObjectNode input) {
    return LedgerJson.text(input, "SessionToken")
        .or(() -> command.needsToken() ? Optional.empty() : Optional.of(""))
        .orElseThrow(() -> badRequest("The parameter SessionToken is required"));
  }

  private static ServiceException invalid(ShapeValidator.Violation violation) {
    return violation.member().equals("SessionToken")
        ? badRequest("The parameter SessionToken is not valid")
        : badRequest("The parameter " + violation.member() + " " + violation.rule());
  }

  private static ServiceException badRequest(String message) {
    return new ServiceException("BadRequestException", 400, message, Map.of());
  }
}
