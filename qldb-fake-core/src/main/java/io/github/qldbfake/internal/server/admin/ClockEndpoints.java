package io.github.qldbfake.internal.server.admin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clock of an account. */
final class ClockEndpoints {

  private ClockEndpoints() {}

  static List<AdminEndpoint> all() {
    return List.of(
        AdminEndpoint.get("clock", List.of(), ClockEndpoints::now),
        AdminEndpoint.post("clock/freeze", List.of("at"), ClockEndpoints::freeze),
        AdminEndpoint.post(
            "clock/advance",
            List.of("by"),
            call -> call.account().clock().advance(call.arguments().duration("by"))),
        AdminEndpoint.post("clock/resume", List.of(), call -> call.account().clock().goOn()),
        AdminEndpoint.delete("clock", call -> call.account().clock().reset()));
  }

  private static Map<String, ?> now(AdminCall call) {
    return Map.of("now", call.account().clock().instant().toString());
  }

  private static void freeze(AdminCall call) {
    Optional<Instant> at = call.arguments().optionalTime("at");
    if (at.isPresent()) {
      call.account().clock().stopAt(at.get());
    } else {
      call.account().clock().stop();
    }
  }
}
