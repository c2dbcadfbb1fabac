package io.github.qldbfake.internal.server.admin;

import io.github.qldbfake.internal.fault.FaultForm;
import io.github.qldbfake.internal.fault.FaultRule;
import io.github.qldbfake.internal.fault.Injection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The faults of an account. */
final class FaultEndpoints {

  private FaultEndpoints() {}

  static List<AdminEndpoint> all() {
    return List.of(
        AdminEndpoint.get("faults", List.of(), FaultEndpoints::view),
        AdminEndpoint.post(
            "faults", FaultForm.NAMES, call -> call.account().faults().add(rule(call))),
        AdminEndpoint.post(
            "faults/remove", FaultForm.NAMES, call -> call.account().faults().remove(rule(call))),
        AdminEndpoint.delete("faults", call -> call.account().faults().clear()));
  }

  private static FaultRule rule(AdminCall call) {
    return FaultForm.read(call.arguments().given());
  }

  private static Map<String, ?> view(AdminCall call) {
    return Map.of(
        "rules",
        call.account().faults().rules().stream().map(FaultForm::of).toList(),
        "injected",
        call.account().faults().injections().stream().map(FaultEndpoints::view).toList());
  }

  private static Map<String, ?> view(Injection injection) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("fault", FaultForm.of(injection.rule()));
    view.put("operation", injection.operation());
    injection.statement().ifPresent(statement -> view.put("statement", statement));
    view.put("call", injection.call());
    view.put("time", injection.time().toString());
    return view;
  }
}
