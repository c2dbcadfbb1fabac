package io.github.qldbfake;

import io.github.qldbfake.internal.fault.FaultForm;
import io.github.qldbfake.internal.server.client.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The faults of an account of a fake elsewhere. */
final class RemoteFaults implements FakeFaults {

  private final RemoteCalls calls;

  RemoteFaults(RemoteCalls calls) {
    this.calls = calls;
  }

  @Override
  public FakeFaults add(Fault fault) {
    var unused = calls.post("faults", FaultForm.of(fault.rule()));
    return this;
  }

  @Override
  public FakeFaults remove(Fault fault) {
    var unused = calls.post("faults/remove", FaultForm.of(fault.rule()));
    return this;
  }

  @Override
  public FakeFaults clear() {
    calls.delete("faults");
    return this;
  }

  @Override
  public List<InjectedFault> injected() {
    return calls.get("faults", Map.of()).list("injected").stream()
        .map(RemoteFaults::injected)
        .toList();
  }

  private static InjectedFault injected(Answer injection) {
    return new InjectedFault(
        new Fault(FaultForm.read(injection.members("fault"))),
        injection.text("operation"),
        injection.optionalText("statement"),
        injection.number("call"),
        Instant.parse(injection.text("time")));
  }
}
