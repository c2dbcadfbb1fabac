package io.github.qldbfake.internal.server;

import io.github.qldbfake.internal.session.SessionOptions;
import io.github.qldbfake.internal.session.SessionService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The operations of both APIs, and whether they are served. */
public final class ServedOperations {

  private ServedOperations() {}

  /** The operations of the control plane's model by name. */
  public static Map<String, Boolean> ofControlPlane() {
    Set<String> served =
        Endpoints.all(new Json()).stream().map(Endpoint::operation).collect(Collectors.toSet());
    Map<String, Boolean> operations = new TreeMap<>();
    ApiModel.ofControlPlane()
        .routes()
        .forEach(route -> operations.put(route.operation(), served.contains(route.operation())));
    return operations;
  }

  /** The commands of SendCommand in the session API's model, and whether they are served. */
  public static Map<String, Boolean> ofSessions() {
    Map<String, Boolean> commands = new TreeMap<>();
    ApiModel.ofSessions()
        .shape("SendCommandRequest")
        .path("members")
        .fieldNames()
        .forEachRemaining(name -> commands.put(name, false));
    commands.remove("SessionToken");
    served().forEach(name -> commands.put(name, true));
    return commands;
  }

  private static List<String> served() {
    SessionService sessions = new SessionService(new SessionOptions(() -> 0, () -> false));
    return SessionCommands.all(new Json(), sessions).stream().map(SessionCommand::name).toList();
  }
}
