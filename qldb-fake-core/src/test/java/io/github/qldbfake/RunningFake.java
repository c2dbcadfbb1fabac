package io.github.qldbfake;

import java.util.function.UnaryOperator;

/**
 * A fake whose handles are tested.
 *
 * @param server what listens
 * @param fake what gives the handles: the same, or one that reaches it over HTTP
 */
public record RunningFake(QldbFake server, QldbFake fake) implements AutoCloseable {

  public static RunningFake in(Place place) {
    return in(place, builder -> builder);
  }

  public static RunningFake in(Place place, UnaryOperator<FakeBuilder> settings) {
    QldbFake server = settings.apply(QldbFake.builder()).start();
    return new RunningFake(
        server, place == Place.ELSEWHERE ? QldbFake.connect(server.endpoint()) : server);
  }

  @Override
  public void close() {
    fake.close();
    server.close();
  }

  /** Where a fake runs. */
  public enum Place {
    IN_THIS_JVM,
    ELSEWHERE
  }
}
