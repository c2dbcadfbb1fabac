package io.github.qldbfake;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The clock of an account of a fake elsewhere. */
final class RemoteClock implements FakeClock {

  private final RemoteCalls calls;

  RemoteClock(RemoteCalls calls) {
    this.calls = calls;
  }

  @Override
  public Instant now() {
    return Instant.parse(calls.get("clock", Map.of()).text("now"));
  }

  @Override
  public FakeClock freeze() {
    return after("clock/freeze", Map.of());
  }

  @Override
  public FakeClock freezeAt(Instant time) {
    return after("clock/freeze", Map.of("at", time.toString()));
  }

  @Override
  public FakeClock advance(Duration by) {
    return after("clock/advance", Map.of("by", by.toString()));
  }

  @Override
  public FakeClock resume() {
    return after("clock/resume", Map.of());
  }

  @Override
  public FakeClock reset() {
    calls.delete("clock");
    return this;
  }

  private FakeClock after(String path, Map<String, ?> arguments) {
    var unused = calls.post(path, arguments);
    return this;
  }
}
