package io.github.qldbfake.internal.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An exchange without a connection: it goes on when a test says so. */
final class WaitingExchange implements HttpExchange {

  private final HttpRequest request;
  private final List<Duration> waits = new ArrayList<>();
  private Optional<Runnable> next = Optional.empty();
  private Optional<HttpResponse> answer = Optional.empty();
  private boolean hungUp;

  WaitingExchange(HttpRequest request) {
    this.request = request;
  }

  @Override
  public HttpRequest request() {
    return request;
  }

  @Override
  public void answer(HttpResponse response) {
    answer = Optional.of(response);
  }

  @Override
  public void hangUp() {
    hungUp = true;
  }

  @Override
  public void after(Duration time, Runnable then) {
    waits.add(time);
    next = Optional.of(then);
  }

  /** The waits it was asked for. */
  List<Duration> waits() {
    return waits;
  }

  Optional<HttpResponse> answered() {
    return answer;
  }

  boolean hasHungUp() {
    return hungUp;
  }

  /** Lets the time pass. */
  void goOn() {
    next.orElseThrow().run();
  }
}
